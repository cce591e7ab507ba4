import type { AssetKindId, ExitId } from "../ledger";
import type { Rule } from "./rule";

/** 另一读法 — readings of the texts that a setting may choose instead of the default one. */
export type OtherReading =
  | "retirementWithinPeriod"
  | "ageByVintage"
  | "unretiredRefused"
  | "allocatedAllowancesCounted"
  | "otherCreditsCounted"
  | "unlistedKindsCounted"
  | "cdmOnly"
  | "purchasedRemovalsCounted"
  | "laterReductionsRefused";

/** What a lot of a kind has to show besides what every lot shows. */
export type Proof = "recognition" | "hostInChina" | "outside" | "removalInPeriod";

/** 准入 — how one kind of asset is admitted. */
export interface KindAdmission {
  readonly rule: Rule;
  readonly needs?: readonly Proof[];
  /** 绿证、绿电 — offsets nothing but electricity. */
  readonly isForElectricity?: true;
  /** Admitted only where this reading is chosen. */
  readonly onlyWith?: OtherReading;
  /** Refused where this reading is chosen. */
  readonly notWith?: OtherReading;
  /** The finding that always goes with it: the text leaves doubt, and the reading is shown. */
  readonly doubt?: Rule;
  /** Only removals, by the type of the project. */
  readonly isRemovalOnly?: true;
  /** The rule that recommends buying it on an exchange. */
  readonly exchange?: Rule;
  /** 电力交易结算 — it has no serial numbers; the settlement of the trade traces it. */
  readonly isUnnumbered?: true;
  /** The ways out of use that fit this kind, where they differ from those of the standard. */
  readonly exits?: readonly ExitId[];
}

/** 不计 — a kind that never offsets, whatever is chosen. */
export interface KindRefusal {
  readonly rule: Rule;
  readonly isRefused: true;
}

/** 质量要求 — a question about quality that people answer in one column of the register. */
export interface QualityQuestion {
  readonly rule: Rule;
  readonly column: "additional" | "permanent" | "countedOnce" | "thirdParty" | "afterTheFact";
}

/** 优先项 — what goes first inside one rank of the recommended order. */
export type Preference = "forest" | "local" | "localTravel";

/** 使用顺序 — ranks of kinds, and what goes first inside a kind. */
export interface OrderOfUse {
  readonly rule: Rule;
  /** Earlier ranks are used first; kinds of one rank have no order among them. */
  readonly ranks: readonly (readonly AssetKindId[])[];
  readonly preferences: Readonly<Partial<Record<AssetKindId, readonly Preference[]>>>;
}

/** 抵消规则 — everything a standard says about what may offset, as data; judging by it names no standard. */
export interface OffsetPolicy {
  readonly kinds: Readonly<Partial<Record<AssetKindId, KindAdmission | KindRefusal>>>;
  /** All kinds that are not among them. */
  readonly otherKinds: KindAdmission | KindRefusal;
  /** Projects lie outside the boundary; what is inside is already in the emissions. */
  readonly outside: Rule;
  /** Used for neutrality and not for clearance. */
  readonly use: Rule;
  /** Marked as used for the period. */
  readonly period: Rule;
  /** Owner and serial numbers are known, where the standard asks for them. */
  readonly traceable?: Rule;
  readonly exit: {
    readonly rule: Rule;
    readonly proof: Rule;
    readonly ways: readonly ExitId[];
    readonly withinPeriod?: OtherReading;
    /** Retirement may follow the publication of the declaration by so many months. */
    readonly window?: {
      readonly rule: Rule;
      readonly months: number;
      readonly monthsForEvent: number;
      readonly retiredOnly: OtherReading;
    };
  };
  readonly age?: { readonly rule: Rule; readonly years: number; readonly byVintage: OtherReading };
  /** Reductions that came about after the period. */
  readonly later: { readonly rule: Rule; readonly excluded: OtherReading };
  readonly quality: readonly QualityQuestion[];
  /** One tonne or megawatt-hour is used once. */
  readonly once: Rule;
  readonly electricity?: Rule;
  readonly order?: OrderOfUse;
}
