import { error, failure, success, type Language, type Outcome } from "../core";
import type { ParameterDefinition } from "./define";
import type { Inputs } from "./inputs";

/**
 * 语言参数 — words that spill into cells are in the language the formula asks for, never in the one Excel happens to be
 * shown in: the same formula gives the same cells on every machine.
 */
export const languageParameter: ParameterDefinition = {
  id: "language",
  name: { zh: "语言", en: "language" },
  summary: { zh: "结果用语：zh 或 en；省略＝zh", en: "Language of the result: zh or en; left out = zh" },
  kind: "choice",
  optional: true,
};

/** The language that a formula asks for; Chinese where it asks for none. */
export function languageOf(inputs: Inputs): Outcome<Language> {
  const text = inputs.single("language");
  if (!text.ok) return text;
  const asked = text.value?.toLowerCase();
  if (asked === undefined || asked === "zh" || asked === "中文") return success("zh");
  if (asked === "en" || asked === "英文" || asked === "english") return success("en");
  return failure(inputs.placed(error("language-unknown", "language", { found: text.value ?? "" }), 0));
}
