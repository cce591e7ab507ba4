import {
  error,
  expectedSources,
  failure,
  findIndustry,
  success,
  type Outcome,
  type SourceRow,
} from "../../../core";
import type { ParameterDefinition } from "../../define";
import type { Inputs } from "../../inputs";

/** 行业参数 — an industry by its code or name. */
export const industryParameter: ParameterDefinition = {
  id: "industry",
  name: { zh: "行业", en: "industry" },
  summary: {
    zh: "GB/T 4754 代码（如 31、3011）或名称，如“钢铁”“水泥”",
    en: "Code of GB/T 4754 (31, 3011) or a name such as steel, cement",
  },
  kind: "text",
};

/** The sources that are expected in the industry which the formula names; a name that may mean several is refused. */
export function expectedSourcesOf(inputs: Inputs): Outcome<readonly SourceRow[]> {
  const text = inputs.single("industry");
  if (!text.ok) return text;
  if (text.value === undefined) return failure(inputs.placed(error("omitted", "industry")));
  const answer = findIndustry(text.value);
  if ("code" in answer) return success(expectedSources(answer.code));
  const found = text.value;
  if ("unknown" in answer) return failure(inputs.placed(error("industry-unknown", "industry", { found }), 0));
  const named = (language: "zh" | "en", mark: string) =>
    answer.ambiguous.map(({ codes, name }) => `${codes.join("/")} ${name[language]}`).join(mark);
  return failure(
    inputs.placed(
      error("industry-ambiguous", "industry", {
        found,
        candidates: named("zh", "、"),
        candidatesInEnglish: named("en", ", "),
      }),
      0,
    ),
  );
}
