import { translateTokensToA1, translateTokensToR1C1, type Token } from "@borgar/fx/xlsx";
import { cellAddress } from "../address/cell-address";
import { formulaTokens } from "./formula-tokens";

/** 共享公式 — formulas that a sheet stores once and that other cells repeat, moved to their own place. */
export class SharedFormulas {
  private readonly byIndex = new Map<string, readonly Token[]>();

  /** Remembers the first cell's formula under the number that the others refer to. */
  define(index: string, formula: string, row: number, column: number): void {
    const tokens = [...formulaTokens(formula)];
    this.byIndex.set(index, translateTokensToR1C1(tokens, cellAddress(row, column)));
  }

  /** The formula as it reads in the given cell; undefined where no cell defined it. */
  at(index: string, row: number, column: number): string | undefined {
    const relative = this.byIndex.get(index);
    if (!relative) return undefined;
    const tokens = translateTokensToA1([...relative], cellAddress(row, column), { wrapEdges: true });
    return tokens.map(({ value }) => value).join("");
  }
}
