import type { Confidence, Exact, FactorEdition, Text } from "../../../core";

/** 一个取值 — a value for one column of a row, and the unit for the column beside it. */
export interface OfferedValue {
  readonly column: string;
  readonly unitColumn?: string;
  readonly name: Text;
  /** Absent where the document prints only a range: that can be read, not taken. */
  readonly value: Exact | undefined;
  readonly shown: string;
  readonly unit: string;
}

/** 可选因子 — values that belong together, from one edition or one own record, with everything that tells them apart. */
export interface FactorOption {
  readonly id: string;
  readonly title: Text;
  readonly values: readonly OfferedValue[];
  readonly validity: Text;
  readonly confidence?: Confidence;
  /** What is written as the source of the factor. */
  readonly source: string;
  readonly edition?: FactorEdition;
  /** What such a factor is for, where there are several kinds. */
  readonly purpose?: Text;
  readonly note?: Text;
  /** What the row is about: goes into that column where it is still blank. */
  readonly about?: { readonly column: string; readonly name: Text };
}
