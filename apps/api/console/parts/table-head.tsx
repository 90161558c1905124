import type { LocalText } from '#calendar';
import { useLanguage } from '../language/spoken.tsx';

/** What the columns of a table are called. */
export const TableHead = ({ heads }: { readonly heads: readonly LocalText[] }) => {
  const { say } = useLanguage();
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head.da} scope="col">
            {say(head)}
          </th>
        ))}
      </tr>
    </thead>
  );
};
