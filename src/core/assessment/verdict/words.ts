import type { StandardId } from "../../finding";
import type { Judgement } from "../../standards";
import type { Answer } from "./decide";
import { mayFall, mayRise, type Gap, type JudgedTotal } from "./judged-total";
import { pendingText, type OffsetSide } from "./offset-side";

/** 缺少的一项 — what is missing, as the words of the verdict name it. */
export interface Missing {
  readonly what: "emissions" | "upstream" | "removals" | "offsets" | "period" | "periodDays" | "asOf";
  readonly names: readonly string[];
}

const missingNames: Readonly<Record<Missing["what"], string>> = {
  emissions: "排放量",
  upstream: "上游环节重要排放源",
  removals: "清除量",
  offsets: "抵消量",
  period: "声明期",
  periodDays: "声明期的起止日期",
  asOf: "截至日",
};

/** 缺项清单 — what stands in the way of an answer; only what could change it. */
export function missingPieces(
  { offsetsAre }: Judgement,
  total: JudgedTotal,
  side: OffsetSide,
  answer: Answer,
): readonly Missing[] {
  if (answer !== "insufficientEvidence") return [];
  const pieces: Missing[] = [];
  const gap = (of: Gap["of"]): void => {
    const own = total.gaps.filter((each) => each.of === of);
    if (own.length > 0) pieces.push({ what: of, names: [...new Set(own.flatMap(({ names }) => names))] });
  };
  if (mayRise(total)) {
    gap("emissions");
    gap("upstream");
  }
  if (mayFall(total)) gap("removals");
  const known = side.counted.plus(side.conditional);
  if (side.possible === undefined || side.possible.compare(known) > 0) {
    pieces.push({ what: offsetsAre, names: side.unproven.map(({ name }) => name) });
  }
  return pieces;
}

/** 结论用语 — always in Chinese: the words are prescribed, and the other answers stand beside them. */
export function verdictWords(
  answer: Answer,
  standard: StandardId,
  period: string | undefined,
  missing: readonly Missing[],
  side: OffsetSide,
): string {
  switch (answer) {
    case "reached":
      return `达成${period ?? ""}声明期碳中和`;
    case "notReached":
      return `未达成${period ?? ""}声明期碳中和`;
    case "conditional":
      return `附条件：按期注销后达成${period ?? ""}声明期碳中和（须注销：${pendingText(side.pending)}）`;
    case "insufficientEvidence":
      return `证据不足，不得判定（缺：${missing.map(named).join("、")}）`;
    case "notApplicable":
      return `不适用（${standard} 不作碳中和判定）`;
  }
}

function named({ what, names }: Missing): string {
  return names.length === 0 ? missingNames[what] : `${missingNames[what]}（${names.join("、")}）`;
}
