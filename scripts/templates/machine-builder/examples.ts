import type { ExampleRow } from "../template-sheet";

/** 示例行 — rows of an example by the name of their table. */
export type Examples = Readonly<Record<string, readonly ExampleRow[]>>;

/** The made-up enterprise of the example and the people in it. */
export const enterprise = "示例装备制造有限公司";
export const people = {
  head: "示例总经理",
  carbon: "示例碳管理员（动力部）",
  energy: "示例能源管理员（动力部）",
  production: "示例生产经理（生产部）",
} as const;

export const months = [
  "2025-01",
  "2025-02",
  "2025-03",
  "2025-04",
  "2025-05",
  "2025-06",
  "2025-07",
  "2025-08",
  "2025-09",
  "2025-10",
  "2025-11",
  "2025-12",
] as const;

/** One row for each month, with what was consumed or made in it. */
export function monthly(
  amounts: readonly number[],
  row: (amount: number, month: string) => ExampleRow,
): readonly ExampleRow[] {
  return months.map((month, index) => ({
    month: `${month}-28`,
    base: "一厂",
    ...row(amounts[index] ?? 0, month),
  }));
}
