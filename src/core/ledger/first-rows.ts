import type { Language } from "../text";
import type { RecordTable } from "./schema";

/** 新表的首行 — the rows of a new table in the words of a language: choices by their own words, the others as the table has them. */
export function firstRowsIn(
  { columns, firstRows, firstRowsInEnglish }: RecordTable,
  language: Language,
): readonly Readonly<Record<string, string>>[] {
  if (language === "zh") return firstRows;
  return (firstRowsInEnglish ?? firstRows).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([id, word]) => {
        const choices = columns.find((column) => column.id === id)?.choices ?? [];
        return [id, choices.find(({ text }) => text.zh === word)?.text.en ?? word];
      }),
    ),
  );
}
