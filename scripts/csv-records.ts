/** Reads comma-separated text with a header line: one record a line, fields by the name of their column. */
export function csvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map(fieldsOf);
  return lines.map((fields) => Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ""])));
}

/** A field in quotes may hold commas; two quotes in it stand for one. */
function fieldsOf(line: string): readonly string[] {
  const fields = [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return fields.map(([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain);
}
