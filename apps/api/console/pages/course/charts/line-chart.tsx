import { dayAndMonth, number } from '../../../language/formats.ts';
import { useLanguage } from '../../../language/spoken.tsx';
import type { DrawnLine } from './line.ts';
import { plot } from './plot.ts';

/** Scores over time on the bands of their instrument. */
export const LineChart = ({ title, drawn }: { readonly title: string; readonly drawn: DrawnLine }) => {
  const { language } = useLanguage();
  const { points, path, bands, ticks } = drawn;
  return (
    <svg class="chart" viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={title}>
      {bands.map(({ y, height }, index) => (
        <rect
          key={y}
          class={`chart-band chart-band-${index}`}
          x={plot.left}
          y={y}
          width={plot.right - plot.left}
          height={height}
        />
      ))}
      {ticks.map(({ value, y }) => (
        <text key={value} class="chart-axis" x={plot.left - 5} y={y + 4} text-anchor="end">
          {number(language, value)}
        </text>
      ))}
      <polyline class="chart-line" points={path} />
      {points.map(({ on, score, x, y }) => (
        <g key={on}>
          <circle class="chart-point" cx={x} cy={y} r={4} />
          <text class="chart-value" x={x} y={y - 8} text-anchor="middle">
            {number(language, score)}
          </text>
          <text class="chart-axis" x={x} y={plot.bottom + 15} text-anchor="middle">
            {dayAndMonth(on)}
          </text>
        </g>
      ))}
    </svg>
  );
};
