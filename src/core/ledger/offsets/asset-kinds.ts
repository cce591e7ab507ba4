import type { Choice } from "../schema";

/** 资产种类 — one kind of carbon asset: its unit, and the day that belongs to its mechanism. */
export interface AssetKind extends Choice {
  readonly unit: "tCO2e" | "MWh";
  /** 登记、签发或确认 — which day tells the age of a lot of this kind; a certificate of power has its own validity. */
  readonly dated: "registeredOn" | "issuedOn" | "confirmedOn" | "validUntil";
}

/** 碳资产种类 — the kinds that the five standards name, in the order in which a register lists them. */
export const assetKinds = [
  {
    id: "allowanceAllocated",
    text: { zh: "分配配额", en: "Allocated allowance" },
    alsoWritten: ["配额（分配）", "免费配额", "政府分配配额", "allocated allowances"],
    unit: "tCO2e",
    dated: "issuedOn",
  },
  {
    id: "allowancePurchased",
    text: { zh: "外购配额", en: "Purchased allowance" },
    alsoWritten: ["配额（外购）", "购买配额", "CEA", "碳配额（外购）", "purchased allowances"],
    unit: "tCO2e",
    dated: "issuedOn",
  },
  {
    id: "ccer",
    text: { zh: "CCER", en: "CCER" },
    alsoWritten: ["国家核证自愿减排量", "核证自愿减排量", "国家核证自愿减排量（CCER）", "中国核证自愿减排量"],
    unit: "tCO2e",
    dated: "registeredOn",
  },
  {
    id: "provincialCcer",
    text: { zh: "省级核证自愿减排量", en: "Provincial certified voluntary reduction" },
    alsoWritten: ["省级CCER", "地方核证自愿减排量", "provincial CCER", "PHCER", "FFCER"],
    unit: "tCO2e",
    dated: "confirmedOn",
  },
  {
    id: "gs",
    text: { zh: "GS", en: "Gold Standard" },
    alsoWritten: ["黄金标准", "黄金标准减排量", "GS VER", "GSVER", "GS-VER"],
    unit: "tCO2e",
    dated: "issuedOn",
  },
  {
    id: "vcs",
    text: { zh: "VCS", en: "VCS" },
    alsoWritten: ["VCU", "自愿碳标准", "核证碳标准", "Verra", "Verified Carbon Standard"],
    unit: "tCO2e",
    dated: "issuedOn",
  },
  {
    id: "acr",
    text: { zh: "ACR", en: "ACR" },
    alsoWritten: ["美国碳登记处", "American Carbon Registry"],
    unit: "tCO2e",
    dated: "issuedOn",
  },
  {
    id: "car",
    text: { zh: "CAR", en: "CAR" },
    alsoWritten: ["气候行动储备", "CRT", "Climate Action Reserve"],
    unit: "tCO2e",
    dated: "issuedOn",
  },
  {
    id: "cdm",
    text: { zh: "CDM核证减排量", en: "CDM certified reduction" },
    alsoWritten: ["CER", "CERs", "CDM", "清洁发展机制", "清洁发展机制核证减排量"],
    unit: "tCO2e",
    dated: "issuedOn",
  },
  {
    id: "internationalOther",
    text: { zh: "其他国际核证减排量", en: "Other international reduction" },
    alsoWritten: ["国际核证减排量", "其他国际减排量"],
    unit: "tCO2e",
    dated: "issuedOn",
  },
  {
    id: "tanpuhui",
    text: { zh: "碳普惠减排量", en: "Tanpuhui credit" },
    alsoWritten: ["碳普惠", "碳普惠核证减排量", "tanpuhui", "PHR"],
    unit: "tCO2e",
    dated: "confirmedOn",
  },
  {
    id: "energySaving",
    text: { zh: "政府核证节能减排量", en: "Government-certified energy saving" },
    alsoWritten: ["政府核证节能量", "核证节能量", "节能项目碳减排量", "政府核证节能项目碳减排量"],
    unit: "tCO2e",
    dated: "confirmedOn",
  },
  {
    id: "certifiedSink",
    text: { zh: "经核证碳汇", en: "Certified sink" },
    alsoWritten: ["碳汇", "自建碳汇", "林业碳汇", "核证碳汇", "sink"],
    unit: "tCO2e",
    dated: "confirmedOn",
  },
  {
    id: "greenCertificate",
    text: { zh: "绿证", en: "Green electricity certificate" },
    alsoWritten: ["绿色电力证书", "GEC", "可再生能源绿色电力证书", "green certificate"],
    unit: "MWh",
    dated: "validUntil",
  },
  {
    id: "greenPower",
    text: { zh: "绿电", en: "Green power" },
    alsoWritten: ["绿色电力", "绿电交易", "green electricity"],
    unit: "MWh",
    dated: "confirmedOn",
  },
  {
    id: "provincialCredit",
    text: { zh: "地方市场认可的其他碳信用", en: "Other credit recognised by a market" },
    alsoWritten: ["地方碳信用", "省级碳信用", "provincial credit"],
    unit: "tCO2e",
    dated: "confirmedOn",
  },
  {
    id: "other",
    text: { zh: "其他", en: "Other" },
    alsoWritten: ["其他碳信用"],
    unit: "tCO2e",
    dated: "confirmedOn",
  },
] as const satisfies readonly AssetKind[];

/** The id of a kind of carbon asset. */
export type AssetKindId = (typeof assetKinds)[number]["id"];

/** The kind by its id. */
export function assetKind(id: AssetKindId): AssetKind {
  return assetKinds.find((kind) => kind.id === id) ?? assetKinds[0];
}
