/** A first declaration told one trade and one area. */
interface OneTradeAndArea {
  readonly sector: string | null;
  readonly area: string | null;
}

/** Null was nothing told, and nothing told is an empty list. */
const listOf = (one: string | null): readonly string[] => (one === null ? [] : [one]);

/** type → stored schema version → what makes its data that of the next version. */
export const mentorUpcasters: Readonly<Record<string, Readonly<Record<number, (data: object) => object>>>> = {
  AvailabilityDeclared: {
    1: (data) => {
      // What was stored under version 1 has this shape.
      const { sector, area, ...others } = data as OneTradeAndArea;
      return { ...others, trades: listOf(sector), areas: listOf(area) };
    },
  },
};
