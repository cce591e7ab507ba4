import { foldedWord, error, failure, success, type FindingCode, type Outcome } from "../../../core";
import type { Inputs } from "../../inputs";

/**
 * 选项词 — one choice of a formula by the words people write for it; width, case and spaces make no difference. A word
 * nobody knows is refused under the given code, never taken for the default.
 */
export function wordChoice<Choice>(
  inputs: Inputs,
  input: string,
  words: Readonly<Record<string, Choice>>,
  code: FindingCode,
  otherwise: NoInfer<Choice>,
): Outcome<Choice> {
  const text = inputs.single(input);
  if (!text.ok) return text;
  if (text.value === undefined) return success(otherwise);
  const choice = words[foldedWord(text.value)];
  return choice === undefined
    ? failure(inputs.placed(error(code, input, { found: text.value }), 0))
    : success(choice);
}
