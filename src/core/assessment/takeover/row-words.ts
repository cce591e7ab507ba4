import { carbonFlowsTable, choiceOf, type Choice, type Column } from "../../ledger";
import { foldedWord } from "../../text/folded-word";
import { energyKindOf, energyKinds } from "../factors";
import type { ConfirmedColumn, MappingStatements } from "./confirmed-column";
import type { SourceLine } from "./row-units";
import { textOf } from "./source-range";

/** 方向 — whether carbon goes in, or out with products and by-products. */
export type Direction = "in" | "out";

const columns: readonly Column[] = carbonFlowsTable.columns;

/** 方向的选项 — the choices of our own table, in the order in which they are asked. */
export const directions: readonly Choice[] = columns.find(({ id }) => id === "direction")?.choices ?? [];

/** What people write in a column of directions besides the words of our own table. */
const written: Readonly<Record<Direction, readonly string[]>> = {
  in: ["投入", "输入物料", "流入", "进厂", "入厂", "进", "入", "消耗", "input", "inputs"],
  out: ["产出", "输出产品", "流出", "出厂", "出", "外销", "output", "outputs"],
};

/** 读方向 — the direction that a cell states, or none. */
export function directionOf(text: string): Direction | undefined {
  const id = choiceOf(directions, text)?.id;
  if (id === "in" || id === "out") return id;
  const plain = foldedWord(text);
  return (["in", "out"] as const).find((each) => written[each].includes(plain));
}

/** The Chinese words of a direction, as our table keeps them. */
export function directionWords(direction: Direction): string {
  return directions.find(({ id }) => id === direction)?.text.zh ?? direction;
}

/** The Chinese words of a kind of energy, as our table keeps them; the texts that people write are read. */
export function energyWords(text: string): string | undefined {
  return energyKindOf(text)?.text.zh;
}

/** 行的能源 — the kind of energy that a row names itself; where it names none, the one that is stated for all rows. */
export function energyOf(
  line: SourceLine,
  columns: readonly ConfirmedColumn[],
  { energy }: MappingStatements,
): string | undefined {
  const own = columns.find(({ role }) => role === "energyKind");
  if (own !== undefined) return energyWords(textOf(line[own.column]));
  return energyKinds.find(({ id }) => id === energy)?.text.zh;
}

/** 台账的方向用语 — the texts of a column that mean in and out; where one does not occur, the word of our own table. */
export function directionTexts(
  lines: readonly SourceLine[],
  columns: readonly ConfirmedColumn[],
): Readonly<Record<Direction, readonly string[]>> {
  const own = columns.find(({ role }) => role === "direction");
  const texts = own === undefined ? [] : [...new Set(lines.map((line) => textOf(line[own.column])))];
  const meaning = (direction: Direction): readonly string[] => {
    const found = texts.filter((text) => directionOf(text) === direction);
    return found.length > 0 ? found : [directionWords(direction)];
  };
  return { in: meaning("in"), out: meaning("out") };
}
