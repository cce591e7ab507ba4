import { column } from "./column";

/** 归谁、作何用、如何退出 — holder, use, beneficiary, period, and the day on which the lot went out of use. */
export const useColumns = [
  column("holder", "text", ["持有人", "Holder"], ["权属人", "Who owns the lot"], "GUIDE 8.1.3", {
    alsoHeaded: ["权属人", "所有人"],
    requirement: "E3",
  }),
  {
    id: "acquired",
    header: { zh: "取得方式", en: "Acquired" },
    note: {
      zh: "从交易机构购买、场外购买、自主开发或分配",
      en: "From an exchange, over the counter, own project, allocated",
    },
    kind: "choice",
    choices: [
      { id: "exchange", text: { zh: "交易机构购买", en: "Exchange" }, alsoWritten: ["交易所购买", "交易所"] },
      { id: "direct", text: { zh: "场外购买", en: "Over the counter" }, alsoWritten: ["场外", "协议购买"] },
      { id: "own", text: { zh: "自主开发", en: "Own project" }, alsoWritten: ["自建", "自主建设"] },
      { id: "allocated", text: { zh: "分配", en: "Allocated" }, alsoWritten: ["政府分配"] },
    ],
    isExpected: false,
    clause: "CIECCPA061 8.4.2",
    requirement: "E2",
  },
  {
    id: "use",
    header: { zh: "用途", en: "Use" },
    note: {
      zh: "履约清缴、碳中和或未定；一吨只有一种用途",
      en: "Clearance, neutrality or undecided; one tonne has one use",
    },
    kind: "choice",
    choices: [
      {
        id: "clearance",
        text: { zh: "履约清缴", en: "Clearance" },
        alsoWritten: ["履约", "清缴", "compliance"],
      },
      {
        id: "neutrality",
        text: { zh: "碳中和", en: "Neutrality" },
        alsoWritten: ["抵消", "抵销", "自愿抵消", "offset"],
      },
      { id: "undecided", text: { zh: "未定", en: "Undecided" }, alsoWritten: ["待定", "持有"] },
    ],
    isExpected: false,
    clause: "CIECCPA061 8.3.1.1",
    requirement: "E7",
  },
  column(
    "beneficiary",
    "text",
    ["受益人", "Beneficiary"],
    ["注销时登记的受益人", "Beneficiary named at the retirement"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["注销受益人"],
      requirement: "E3",
    },
  ),
  column(
    "usedFor",
    "text",
    ["用于期间", "Used for"],
    ["所抵消的声明期，如 2025年度", "The declaration period it offsets, such as 2025"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["抵消期间", "用于年度", "声明期"],
      requirement: "E3",
    },
  ),
  column(
    "base",
    "text",
    ["基地", "Base"],
    ["绿证、绿电对应的基地", "The base whose electricity it covers"],
    "GUIDE 7.3.4d",
    {
      alsoHeaded: ["用电基地"],
      requirement: "E5",
    },
  ),
  {
    id: "exit",
    header: { zh: "退出方式", en: "Way out of use" },
    note: {
      zh: "注销、等效退出、转入不可支配账户、清缴、电力结算；尚未退出写“未注销”",
      en: "How the lot went out of use, or not yet",
    },
    kind: "choice",
    choices: [
      {
        id: "retired",
        text: { zh: "注销", en: "Retired" },
        alsoWritten: ["撤消", "核销", "已注销", "cancelled"],
      },
      { id: "equivalent", text: { zh: "等效退出", en: "Equivalent" }, alsoWritten: ["其他等效退出"] },
      {
        id: "transferred",
        text: { zh: "转入不可支配账户", en: "Transferred for good" },
        alsoWritten: ["转出"],
      },
      { id: "surrendered", text: { zh: "清缴", en: "Surrendered" }, alsoWritten: ["上缴"] },
      { id: "settled", text: { zh: "电力结算", en: "Settled power trade" }, alsoWritten: ["结算"] },
      { id: "notYet", text: { zh: "未注销", en: "Not yet" }, alsoWritten: ["未退出", "持有中", "no"] },
    ],
    alsoHeaded: ["注销状态"],
    isExpected: false,
    clause: "GUIDE 7.3.5",
    requirement: "E3",
  },
  column(
    "retiredOn",
    "date",
    ["注销日期", "Retired on"],
    ["注销或等效退出的日期", "The day it went out of use"],
    "GUIDE 7.3.5",
    {
      alsoHeaded: ["注销日", "核销日期", "撤消日期", "退出日期"],
      requirement: "E3",
    },
  ),
  column(
    "certificate",
    "text",
    ["注销证明", "Proof of retirement"],
    ["注销证明文件的编号或位置", "Number or place of the proof"],
    "GUIDE 7.3.5",
    {
      alsoHeaded: ["注销证书", "证明文件", "核销证明", "结算凭证"],
      requirement: "E3",
    },
  ),
  column(
    "bundledWith",
    "text",
    ["对应批次", "Bundled with"],
    ["绿电与随附绿证互指的批次名", "The lot that holds the same MWh as certificate or power"],
    "DZJN108 9.4",
    {
      alsoHeaded: ["随附绿证批次"],
      requirement: "E5",
    },
  ),
] as const;
