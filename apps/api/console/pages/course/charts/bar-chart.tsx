import { number } from '../../../language/formats.ts';
import { useLanguage } from '../../../language/spoken.tsx';
import { drawBars, type Bar } from './bars.ts';
import { plot } from './plot.ts';

/** Bars with the limit of each as a line. What lies on its wrong side is told by `isWrong`, and shown darker. */
export const BarChart = ({
  title,
  bars,
  isWrong,
}: {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly isWrong: (bar: Bar) => boolean;
}) => {
  const { language } = useLanguage();
  const drawn = drawBars(bars);
  return (
    <svg class="chart" viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={title}>
      {drawn.ticks.map(({ value, y }) => (
        <g key={value}>
          <line class="chart-grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text class="chart-axis" x={plot.left - 5} y={y + 4} text-anchor="end">
            {number(language, value)}
          </text>
        </g>
      ))}
      {drawn.bars.map((bar) => (
        <g key={bar.label}>
          <rect
            class={['chart-bar', isWrong(bar) && 'chart-wrong', bar.running && 'chart-running']
              .filter(Boolean)
              .join(' ')}
            x={bar.x}
            y={bar.y}
            width={bar.width}
            height={bar.height}
          />
          <text class="chart-axis" x={bar.middle} y={plot.bottom + 15} text-anchor="middle">
            {bar.label}
          </text>
          {bar.mark !== null && (
            <line class="chart-limit" x1={bar.mark.from} x2={bar.mark.to} y1={bar.mark.y} y2={bar.mark.y} />
          )}
          <text class="chart-value" x={bar.middle} y={bar.y - 4} text-anchor="middle">
            {number(language, bar.value)}
          </text>
        </g>
      ))}
    </svg>
  );
};
