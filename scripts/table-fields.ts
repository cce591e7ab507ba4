/** One line of a source file, by the names of its columns. */
export type CsvRecord = Readonly<Record<string, string>>;

/** The text of a column, empty where there is none. */
export function field(record: CsvRecord, name: string): string {
  return (record[name] ?? "").trim();
}

/** The text of a column that must not be empty. */
export function required(record: CsvRecord, name: string, place: string): string {
  const value = field(record, name);
  if (value === "") throw new Error(`${place}: no ${name}`);
  return value;
}

/** Several texts in one column, set off by semicolons. */
export function list(record: CsvRecord, name: string): readonly string[] {
  const text = field(record, name);
  return text === "" ? [] : text.split(";").map((part) => part.trim());
}

/** A text in both languages, or in none. */
export function textOf(
  record: CsvRecord,
  name: string,
  place: string,
): { zh: string; en: string } | undefined {
  const text = { zh: field(record, `${name}_zh`), en: field(record, `${name}_en`) };
  if ((text.zh === "") !== (text.en === "")) throw new Error(`${place}: ${name} needs both languages`);
  return text.zh === "" ? undefined : text;
}

/** A year, `undefined` where the column is empty. */
export function yearOf(record: CsvRecord, name: string, place: string): number | undefined {
  const text = field(record, name);
  if (text === "") return undefined;
  if (!/^(19|20)\d{2}$/.test(text)) throw new Error(`${place}: ${name} is not a year`);
  return Number(text);
}
