import type { Answer } from "../../../core";
import type { PaneText } from "../../text";

/** 结论的短语 — the answer in a word or two; the prescribed words stand beside it. */
export function answerWords(answer: Answer, text: PaneText): string {
  switch (answer) {
    case "reached":
      return text.verdictReached;
    case "notReached":
      return text.verdictNotReached;
    case "conditional":
      return text.verdictOnCondition;
    case "insufficientEvidence":
      return text.verdictInsufficient;
    case "notApplicable":
      return text.verdictNotApplicable;
  }
}
