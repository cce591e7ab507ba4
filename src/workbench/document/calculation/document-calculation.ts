import type { RecalculationSummary } from "../../../sheet";
import type { CalculationControl } from "../contract/history";
import type { DocumentCore } from "../document-core";

/** 重算控制 — when the document's formulas are calculated, told to its listeners. */
export class DocumentCalculation implements CalculationControl {
  constructor(private readonly core: DocumentCore) {}

  get mode(): "automatic" | "manual" {
    return this.core.calculator.mode;
  }

  /** Going back to automatic calculates what has waited, as in Excel. */
  set mode(mode: "automatic" | "manual") {
    this.core.calculator.mode = mode;
    if (mode === "automatic" && this.isPending) this.recalculate();
  }

  get isPending(): boolean {
    return this.core.calculator.isPending;
  }

  get loops(): readonly (readonly string[])[] {
    return this.core.calculator.loops;
  }

  recalculate(): RecalculationSummary {
    const summary = this.core.calculator.recalculate();
    this.core.emit({ kind: "calculated" });
    return summary;
  }

  recalculateFully(): RecalculationSummary {
    const summary = this.core.calculator.recalculateFully();
    this.core.emit({ kind: "calculated" });
    return summary;
  }
}
