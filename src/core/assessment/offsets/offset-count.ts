import type { Finding } from "../../finding";
import type { AssetRow } from "../../ledger";
import type { Exact } from "../../number";
import type { OtherReading } from "../../standards";
import type { Period, PlainDate } from "../../time";

/** 读法设置 — the readings that are chosen instead of the default ones, and the facts that rules of retirement ask for. */
export interface OffsetSettings extends Readonly<Partial<Record<OtherReading, boolean | undefined>>> {
  /** 公布日期 — the day on which the declaration is, or was, published. */
  readonly publishedOn?: PlainDate | undefined;
  /** 活动 — the subject is an event, which has the longer window for retirement. */
  readonly isEvent?: boolean | undefined;
  /** The user's own order of use: the rows as they stand. */
  readonly isOwnOrder?: boolean | undefined;
  /** The emissions are a market-based total, in which green power is already zero. */
  readonly isMarketBased?: boolean | undefined;
  /** Who may be the beneficiary: the names of the entities inside the boundary. */
  readonly beneficiaries?: readonly string[] | undefined;
}

/** 外购电力 — electricity of the period, with the very factor that counted it. */
export interface PurchasedElectricity {
  readonly base?: string | undefined;
  readonly megawattHours: Exact;
  /** tCO2e per MWh. */
  readonly factor: Exact;
}

/** 判断的背景 — the period, the day on which it is judged, the readings, and the electricity that certificates may offset. */
export interface OffsetContext {
  readonly period: Period;
  /** The period as the user writes it. */
  readonly periodLabel: string;
  readonly asOf: PlainDate | undefined;
  readonly settings: OffsetSettings;
  readonly electricity: readonly PurchasedElectricity[];
}

/** 批次的判断 — what one lot may offset; amounts in tCO2e. */
export interface LotJudgement {
  readonly lot: AssetRow;
  readonly answer: "admissible" | "conditional" | "missingEvidence" | "refused";
  /** Counts today. */
  readonly admissible: Exact;
  /** Counts if it is retired by `retireBy`. */
  readonly conditional: Exact;
  /** What would count if conditions and missing evidence were met; never less than the two above together. */
  readonly possible: Exact;
  readonly retireBy?: PlainDate | undefined;
  /** The deciding ones first; each with clause and cure. */
  readonly findings: readonly Finding[];
}

/** 抵消量 — every lot judged, in the order of the rows, and the sums in tCO2e. */
export interface OffsetCount {
  readonly lots: readonly LotJudgement[];
  readonly counted: Exact;
  readonly conditional: Exact;
  /** Everything that could count, what counts already included. */
  readonly possible: Exact;
  /** Something cannot be put into tCO2e yet (certificates without electricity), so `possible` has no upper end. */
  readonly isPossibleOpen: boolean;
  /** What concerns the lots as a whole. */
  readonly findings: readonly Finding[];
}
