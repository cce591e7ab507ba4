import {
  unitIn,
  type ClauseRef,
  type Confidence,
  type Exact,
  type Language,
  type RequirementId,
} from "../../../core";
import type { ResultCell } from "../../excel-values";
import { stated } from "../../stated";
import { confidenceText } from "./lookup-words";

/** 因子信息 — one line of the table of CN.FACTORINFO, its words in the language asked for. */
export interface InfoRow {
  readonly name: string;
  readonly quantity: string;
  /** A number, or the range that is printed in place of one. */
  readonly value: Exact | string;
  readonly unit: string;
  readonly edition: string;
  readonly basis: string;
  readonly validity: string;
  readonly document: string;
  readonly table: string;
  readonly confidence: Confidence;
  readonly reviewBy: string;
  readonly note: string;
  readonly requirement: RequirementId;
  readonly clauses: readonly ClauseRef[];
}

/** The cells of a line. */
export function infoCells(row: InfoRow, language: Language): readonly ResultCell[] {
  const { value, requirement, clauses } = row;
  const writes = [row.name, row.quantity, row.edition, row.document, row.table].filter(Boolean).join(" ");
  return [
    row.name,
    row.quantity,
    typeof value === "string" ? value : stated(value, { requirement, clauses, writes }),
    unitIn(row.unit, language),
    row.edition,
    row.basis,
    row.validity,
    row.document,
    row.table,
    confidenceText(row.confidence, language),
    row.reviewBy,
    row.note,
  ];
}
