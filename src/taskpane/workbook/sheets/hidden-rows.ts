/** Rows that one request asks about. */
const perRequest = 2_000;
/** Rows that are asked about together at first. */
const perSlice = 100;

interface Slice {
  readonly first: number;
  readonly count: number;
}

/** 隐藏的行 — how many rows of a range are hidden or filtered: asked in slices, then row by row where a slice is mixed. */
export async function hiddenRowCount(
  context: Excel.RequestContext,
  range: Excel.Range,
  rows: number,
): Promise<number> {
  const slices = cut({ first: 0, count: rows }, perSlice);
  const coarse = await hidden(context, range, slices);
  const mixed = slices.filter((_, index) => coarse[index] === null);
  const fine = mixed.flatMap((slice) => cut(slice, 1));
  const single = await hidden(context, range, fine);
  return counted(slices, coarse) + counted(fine, single);
}

function cut({ first, count }: Slice, size: number): readonly Slice[] {
  const pieces: Slice[] = [];
  for (let from = 0; from < count; from += size) {
    pieces.push({ first: first + from, count: Math.min(size, count - from) });
  }
  return pieces;
}

/** `null` where some rows of a slice are hidden and some are not. */
async function hidden(
  context: Excel.RequestContext,
  range: Excel.Range,
  slices: readonly Slice[],
): Promise<readonly (boolean | null)[]> {
  const answers: (boolean | null)[] = [];
  for (let from = 0; from < slices.length; from += perRequest) {
    const asked = slices
      .slice(from, from + perRequest)
      .map(({ first, count }) => range.getRow(first).getResizedRange(count - 1, 0));
    asked.forEach((rows) => rows.load("rowHidden"));
    await context.sync();
    answers.push(...asked.map(({ rowHidden }): boolean | null => rowHidden));
  }
  return answers;
}

function counted(slices: readonly Slice[], answers: readonly (boolean | null)[]): number {
  return slices.reduce((sum, { count }, index) => sum + (answers[index] === true ? count : 0), 0);
}
