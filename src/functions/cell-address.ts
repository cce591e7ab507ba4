/** The cell at an offset inside an argument, from the argument's address (`排放!$B$2:$B$9`); `undefined` if it is none. */
export function cellAt(address: string | undefined, row: number, column: number): string | undefined {
  const match = /^(.*!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::.*)?$/i.exec(address ?? "");
  if (address === undefined || address === "" || match === null) return undefined;
  const [, sheet = "", letters, digits] = match;
  if (letters === undefined && digits === undefined) return undefined;
  const firstRow = digits === undefined ? 1 : Number(digits);
  return `${sheet}${columnName(columnNumber(letters ?? "A") + column)}${firstRow + row}`;
}

/** Whether an argument is a whole column such as `B:B`: there, rows below the data are not data. */
export function isWholeColumn(address: string | undefined): boolean {
  return /^(.*!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i.test(address ?? "");
}

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function columnName(number: number): string {
  const rest = number % 26;
  const letter = String.fromCharCode(65 + rest);
  return number < 26 ? letter : columnName((number - rest) / 26 - 1) + letter;
}
