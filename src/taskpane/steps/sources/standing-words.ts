import type { SourceAnswer, SourceKind } from "../../../core";
import type { PaneText } from "../../text";

/** 状态 — in words, how an expected source stands. */
export function standingWords(standing: SourceAnswer["standing"], text: PaneText): string {
  switch (standing) {
    case "quantified":
      return text.standsQuantified;
    case "zero":
      return text.standsZero;
    case "excluded":
      return text.standsExcluded;
    case "identified":
      return text.standsNamed;
    case "open":
      return text.standsOpen;
    case "missing":
      return text.standsMissing;
  }
}

/** 性质 — in words, of which kind a source is; special emissions are reported apart. */
export function kindWords(kind: SourceKind, text: PaneText): string {
  switch (kind) {
    case "direct":
      return text.directSource;
    case "indirect":
      return text.indirectSource;
    case "special":
      return text.specialSource;
  }
}
