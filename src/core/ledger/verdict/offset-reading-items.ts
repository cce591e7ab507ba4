import type { Column } from "../schema";
import { reading } from "./reading";

/** 抵消量的读法 — where the texts leave room about lots: which reading is taken, the default first. */
export const offsetReadingItems = [
  reading({
    id: "guideRetirement",
    header: { zh: "GUIDE 注销时间", en: "GUIDE: time of retirement" },
    note: {
      zh: "“同一声明期内已完成注销”怎样理解",
      en: "How “retired within the same period” is taken",
    },
    clause: "GUIDE 8.1.4",
    requirement: "E3",
    standards: ["GUIDE"],
    readings: [
      { id: "forPeriod", text: { zh: "为本期注销", en: "Retired for the period" } },
      { id: "withinPeriod", text: { zh: "在本期内注销", en: "Retired within the period" } },
    ],
  }),
  reading({
    id: "guideAge",
    header: { zh: "GUIDE 减排量年限", en: "GUIDE: age of a credit" },
    note: { zh: "五年从哪一个日期算起", en: "From which date the five years count" },
    clause: "GUIDE 8.1.3",
    requirement: "E4",
    standards: ["GUIDE"],
    readings: [
      {
        id: "mechanismDate",
        text: { zh: "按登记、签发或确认日期", en: "By registration, issue or confirmation" },
      },
      { id: "vintage", text: { zh: "按减排年份", en: "By vintage year" } },
    ],
  }),
  reading({
    id: "guideOtherKinds",
    header: { zh: "GUIDE 其他种类", en: "GUIDE: other kinds" },
    note: {
      zh: "“包括但不限于”之外的种类；计入时写明理由、批准人和日期",
      en: "Kinds beyond the open list; to count them, state reason, approver and day",
    },
    clause: "GUIDE 7.3.4",
    requirement: "E2",
    standards: ["GUIDE"],
    readings: [
      { id: "excluded", text: { zh: "其他种类不计", en: "Other kinds do not count" } },
      { id: "recognised", text: { zh: "其他种类经认可计入", en: "Other kinds count once recognised" } },
    ],
  }),
  {
    id: "guideOtherKindsReason",
    header: { zh: "GUIDE 其他种类理由", en: "GUIDE: reason for other kinds" },
    note: { zh: "认可的依据", en: "On what the recognition rests" },
    kind: "text",
    isExpected: false,
    clause: "GUIDE 3.6",
    requirement: "E2",
  },
  {
    id: "guideOtherKindsApprover",
    header: { zh: "GUIDE 其他种类批准人", en: "GUIDE: approver of other kinds" },
    note: { zh: "由谁批准计入", en: "Who approved counting them" },
    kind: "text",
    isExpected: false,
    clause: "GUIDE 3.6",
    requirement: "E2",
  },
  {
    id: "guideOtherKindsApprovedOn",
    header: { zh: "GUIDE 其他种类批准日期", en: "GUIDE: day other kinds were approved" },
    note: { zh: "批准的日期", en: "The day of the approval" },
    kind: "date",
    isExpected: false,
    clause: "GUIDE 3.6",
    requirement: "E2",
  },
  reading({
    id: "cieccpa061Allowances",
    header: { zh: "CIECCPA061 配额", en: "CIECCPA061: allowances" },
    note: { zh: "哪些配额可以抵销", en: "Which allowances may offset" },
    clause: "CIECCPA061 8.4.1",
    requirement: "E2",
    standards: ["CIECCPA061"],
    readings: [
      { id: "purchased", text: { zh: "只计购入的配额", en: "Purchased allowances only" } },
      {
        id: "alsoAllocated",
        text: { zh: "清缴后自愿注销的分配配额也计", en: "Also allocated ones cancelled after clearance" },
      },
    ],
  }),
  reading({
    id: "cieccpa061OtherCredits",
    header: { zh: "CIECCPA061 其他碳信用", en: "CIECCPA061: other credits" },
    note: { zh: "GS、VCS、碳普惠等未列名的碳信用", en: "GS, VCS and other credits that are not named" },
    clause: "CIECCPA061 8.4.2",
    requirement: "E2",
    standards: ["CIECCPA061"],
    readings: [
      { id: "excluded", text: { zh: "其他碳信用不计", en: "Other credits do not count" } },
      { id: "counted", text: { zh: "其他碳信用计入", en: "Other credits count" } },
    ],
  }),
  reading({
    id: "dzjn108Pending",
    header: { zh: "DZJN108 待注销批次", en: "DZJN108: lots still to be retired" },
    note: {
      zh: "公布后 12 个月（活动 36 个月）内才注销的批次",
      en: "Lots to be retired within 12 months (events 36) of publication",
    },
    clause: "DZJN108 9.1e",
    requirement: "E9",
    standards: ["DZJN108"],
    readings: [
      { id: "conditional", text: { zh: "作为附条件", en: "Count on condition" } },
      { id: "retiredOnly", text: { zh: "只计已注销", en: "Only what is retired counts" } },
    ],
  }),
  reading({
    id: "dzjn108International",
    header: { zh: "DZJN108 国际核证减排量", en: "DZJN108: international reductions" },
    note: { zh: "9.2d 所指的范围", en: "What 9.2d means" },
    clause: "DZJN108 9.2d",
    requirement: "E2",
    standards: ["DZJN108"],
    readings: [
      { id: "all", text: { zh: "各机制都计", en: "Every mechanism counts" } },
      { id: "cdmOnly", text: { zh: "只计 CDM CER", en: "CDM CERs only" } },
    ],
  }),
  reading({
    id: "db43PurchasedRemovals",
    header: { zh: "DB43 购买的碳汇", en: "DB43: purchased removals" },
    note: { zh: "购买并已注销的碳汇", en: "Sinks that were bought and retired" },
    clause: "DB43 4.3.1 note",
    requirement: "F4",
    standards: ["DB43"],
    readings: [
      { id: "excluded", text: { zh: "购买的碳汇不计", en: "Purchased removals do not count" } },
      { id: "counted", text: { zh: "购买的碳汇注销后计入", en: "Purchased removals count once retired" } },
    ],
  }),
  reading({
    id: "laterReductions",
    header: { zh: "声明期以后产生的减排量", en: "Reductions made after the period" },
    note: { zh: "标准只限定登记、签发日期", en: "The texts tie only the dates of registration and issue" },
    clause: "GUIDE 8.1.3",
    requirement: "E4",
    standards: ["GUIDE", "CIECCPA061", "DB43", "DZJN108"],
    readings: [
      { id: "counted", text: { zh: "期后减排量计入", en: "Later reductions count" } },
      { id: "excluded", text: { zh: "期后减排量不计", en: "Later reductions do not count" } },
    ],
  }),
  reading({
    id: "orderOfUse",
    header: { zh: "使用顺序", en: "Order of use" },
    note: { zh: "抵消量的分配次序", en: "In which order lots are used" },
    clause: "CIECCPA061 8.4.2",
    requirement: "E6",
    standards: ["CIECCPA061", "DZJN108"],
    readings: [
      { id: "recommended", text: { zh: "按标准推荐的顺序", en: "As the standard recommends" } },
      { id: "own", text: { zh: "按登记表的顺序", en: "As the register lists them" } },
    ],
  }),
] as const satisfies readonly Column[];
