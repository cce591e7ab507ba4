import { assetKind, type AssetColumnId, type AssetKindId } from "../../../core";

/** 一组栏目 — fields of a lot that belong together. */
export interface LotGroup {
  readonly id: "identity" | "quantity" | "dates" | "use";
  readonly columns: readonly AssetColumnId[];
}

/** 栏目分组 — every column of the register but the judgements about quality, which are asked as questions. */
export const lotGroups: readonly LotGroup[] = [
  {
    id: "identity",
    columns: [
      ...["lot", "kind", "registry", "account", "projectNo", "projectName", "place", "hostCountry"],
      ...["methodology", "projectType", "local", "boundary", "recognisedBy", "species", "area"],
      ...["plantingPlan", "removal"],
    ] as const,
  },
  { id: "quantity", columns: ["quantity", "unit", "serial", "serialFrom", "serialTo", "lotTotal", "price"] },
  {
    id: "dates",
    columns: [
      "vintage",
      "generatedFrom",
      "generatedTo",
      "registeredOn",
      "issuedOn",
      "confirmedOn",
      "validUntil",
    ],
  },
  {
    id: "use",
    columns: [
      ...["use", "usedFor", "beneficiary", "holder", "acquired", "base", "exit", "retiredOn", "certificate"],
      ...["bundledWith", "specialRule", "specialRuleBy", "specialRuleOn"],
    ] as const,
  },
];

/** 质量判断的栏目 — the five questions, then evidence, person and day. */
export const qualityQuestions = [
  "additional",
  "permanent",
  "countedOnce",
  "thirdParty",
  "afterTheFact",
] as const satisfies readonly AssetColumnId[];

/** On what the answers rest, who gave them, and when. */
export const qualityRecord = [
  "qualityEvidence",
  "qualityBy",
  "qualityOn",
] as const satisfies readonly AssetColumnId[];

const always: readonly AssetColumnId[] = ["lot", "kind"];
const used: readonly AssetColumnId[] = [
  "quantity",
  "use",
  "usedFor",
  "beneficiary",
  "retiredOn",
  "certificate",
];
const credit: readonly AssetColumnId[] = ["serial", "registry", "projectNo", "vintage", "boundary"];
const recognised: readonly AssetColumnId[] = [...credit, "recognisedBy"];
const allowance: readonly AssetColumnId[] = ["serial", "registry", "acquired"];
const international: readonly AssetColumnId[] = [...credit, "hostCountry"];

const particular: Readonly<Record<AssetKindId, readonly AssetColumnId[]>> = {
  allowanceAllocated: allowance,
  allowancePurchased: allowance,
  ccer: [...credit, "projectType", "local"],
  provincialCcer: recognised,
  gs: international,
  vcs: international,
  acr: international,
  car: international,
  cdm: international,
  internationalOther: international,
  tanpuhui: [...recognised, "projectType", "local"],
  energySaving: [...recognised, "local"],
  certifiedSink: [
    ...recognised,
    ...(["place", "species", "area", "plantingPlan", "removal", "generatedFrom", "generatedTo"] as const),
  ],
  greenCertificate: ["serial", "base", "generatedFrom", "generatedTo", "bundledWith"],
  greenPower: ["base", "exit", "generatedFrom", "generatedTo", "bundledWith"],
  provincialCredit: recognised,
  other: recognised,
};

/** 先填的栏目 — what decides about a lot of this kind; the rest stays behind "more". */
export function firstColumns(kind: AssetKindId | undefined): ReadonlySet<AssetColumnId> {
  if (kind === undefined) return new Set(always);
  return new Set([...always, ...used, ...particular[kind], assetKind(kind).dated]);
}

/** Whether the quality of such a lot is to be judged: allowances and power have none of their own. */
export function isCredit(kind: AssetKindId | undefined): boolean {
  return kind !== undefined && assetKind(kind).unit === "tCO2e" && !kind.startsWith("allowance");
}
