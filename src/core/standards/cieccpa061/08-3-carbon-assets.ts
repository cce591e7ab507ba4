import type { Rule } from "../rule";

/** CIECCPA061 8.3 碳资产管理 — allowances, credits and sinks. Note 1 of 8.3.1 lists Sichuan among the allowance markets. */
export const carbonAssets = {
  allowances: {
    clause: "CIECCPA061 8.3.1.1",
    modality: "should",
    requirement: "E7",
    says: {
      zh: "配额富余的出售，不足的为履约和（或）抵销而购入。按读法，用于履约的不再用于碳中和。",
      en: "Allowances left over are sold, missing ones bought for clearance or for offsetting. By our reading what clears does not neutralise as well.",
    },
    carriedBy: ["table CarbonAssets", "CN.OFFSETCHECK"],
  },
  position: {
    clause: "CIECCPA061 8.3.1",
    modality: "should",
    requirement: "E12",
    says: {
      zh: "管理配额的应缴、持有、余缺和成本。",
      en: "Allowances are managed: due, held, surplus or shortfall, and what they cost.",
    },
    carriedBy: ["table CarbonAssets"],
  },
  creditReport: {
    clause: "CIECCPA061 8.3.2.1",
    modality: "should",
    requirement: "E13",
    says: {
      zh: "按 CCER 的技术规范编制减排量核算报告，由审定与核查机构审定。",
      en: "A report of the reductions follows the rules of CCER and is validated by a qualified body.",
    },
    carriedBy: ["CN.CREDITPROJECTS", "table CreditProjects"],
  },
  creditRegistration: {
    clause: "CIECCPA061 8.3.2.2",
    modality: "should",
    requirement: "E13",
    says: {
      zh: "核查后公示减排量核算报告，并申请减排量登记。",
      en: "After verification the report is published and registration of the reductions is applied for.",
    },
    carriedBy: ["CN.CREDITPROJECTS", "table CreditProjects"],
  },
  creditAccounts: {
    clause: "CIECCPA061 8.3.2.3",
    modality: "should",
    requirement: "E1",
    says: { zh: "开设交易账户和资金账户。", en: "Accounts for trading and money are opened." },
    carriedBy: ["table CarbonAssets"],
  },
  creditTrade: {
    clause: "CIECCPA061 8.3.2.4",
    modality: "may",
    requirement: "E1",
    says: {
      zh: "通过交易机构以竞价、协议转让或挂牌点选交易碳信用。",
      en: "Credits are traded at the exchange by bidding, agreement or listing.",
    },
    carriedBy: ["table CarbonAssets"],
  },
  countedOnce: {
    clause: "CIECCPA061 8.3.2 note 2",
    modality: "shall",
    requirement: "E11",
    says: {
      zh: "同一减排量不参与两个机制，不重复认定，也不重复计算。",
      en: "One reduction takes part in one mechanism, is recognised once and counted once.",
    },
    carriedBy: ["CN.OFFSETCHECK", "finding offset-used-twice"],
  },
  clearanceCap: {
    clause: "CIECCPA061 8.3.2 note 5",
    modality: "shall",
    requirement: "E7",
    says: {
      zh: "每年可用 CCER 抵销配额清缴，不超过应清缴配额的 5%，按读法向下取整吨；只限履约，与碳中和无关。",
      en: "CCER may clear at most 5% of the allowances due in a year, by our reading in whole tonnes rounded down; clearance only, never neutrality.",
    },
    carriedBy: ["finding clearance-cap-exceeded"],
  },
  sinkProject: {
    clause: "CIECCPA061 8.3.3",
    modality: "should",
    requirement: "E13",
    says: {
      zh: "碳汇项目依次为设计与论证、审定、备案、实施与监测、核证、签发。",
      en: "A sink project goes through design and additionality, validation, registration, operation and monitoring, verification, issue.",
    },
    carriedBy: ["CN.CREDITPROJECTS", "table CreditProjects"],
  },
} as const satisfies Record<string, Rule>;
