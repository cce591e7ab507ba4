import type { Language } from "../../../core";
import { CellError } from "../../../sheet";
import type { CellView } from "../../document";
import { workbenchText } from "../text";
import { errorSentences } from "../text/error-sentences";

/** 单元格提示 — what there is to say about a cell beside its content: why it is an error, its note, what may be typed. */
export function cellSentence(cell: CellView, language: Language): string | undefined {
  const parts: string[] = [];
  const error = errorSentence(cell, language);
  if (error !== undefined) parts.push(error);
  if (cell.note !== undefined) parts.push(workbenchText[language].noteBy(cell.note.author, cell.note.text));
  const { validation } = cell;
  if (validation?.showsPrompt === true && (validation.prompt ?? "") !== "") {
    parts.push(validation.prompt ?? "");
  }
  return parts.length === 0 ? undefined : parts.join("\n");
}

/** The sentence of an error cell, with its error value; `undefined` for every other cell. */
export function errorSentence(
  { value, errorSentence: own }: CellView,
  language: Language,
): string | undefined {
  if (!(value instanceof CellError)) return undefined;
  return `${value.code} ${own ?? value.message ?? errorSentences[value.code][language]}`;
}
