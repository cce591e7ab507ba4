import type { Rule } from "../rule";

/** GUIDE 8.1 评价准则 — when neutrality of a declaration period may be stated, and in which words. */
export const evaluationCriteria = {
  period: {
    clause: "GUIDE 8.1.1",
    modality: "shall",
    requirement: "A7",
    says: { zh: "评价针对明确的声明期。", en: "The evaluation is for a stated declaration period." },
    carriedBy: ["finding period-unclear", "CN.TOTALIN", "step boundary"],
  },
  calendarYear: {
    clause: "GUIDE 8.1.1",
    modality: "should",
    requirement: "A7",
    says: {
      zh: "声明期宜为一个自然年；也可为企业明确界定的其他期间。",
      en: "The period should be a calendar year; another span is allowed where it is stated.",
    },
    carriedBy: ["finding period-not-a-year", "step boundary"],
  },
  figures: {
    clause: "GUIDE 8.1.2",
    modality: "shall",
    requirement: "F6",
    says: {
      zh: "用于评价的排放量与声明期一致，取自实施边界内的核算结果。",
      en: "The emissions are those of the period, taken from the accounts inside the boundary.",
    },
    carriedBy: ["CN.TOTALIN", "table EvaluationChoices"],
  },
  basisOfFigures: {
    clause: "GUIDE 8.1.2",
    modality: "may",
    requirement: "F6",
    says: {
      zh: "数据依据有两种：有能力的第三方的核查或评价结果，或者自行核算并出具真实性承诺。",
      en: "The figures may rest on a capable third party's verification or evaluation, or on own accounting with a signed statement of truth.",
    },
    carriedBy: ["table EvaluationChoices", "CN.EVALUATION"],
  },
  creditSource: {
    clause: "GUIDE 8.1.3",
    modality: "shall",
    requirement: "E3",
    says: {
      zh: "碳信用的来源合法，权属清楚，能够追溯，并已注销或以等效程序退出。",
      en: "Credits have a lawful source and a clear owner, can be traced, and are retired or out of use in an equivalent way.",
    },
    carriedBy: ["CN.OFFSETCHECK", "CN.VERDICT"],
  },
  creditPeriod: {
    clause: "GUIDE 8.1.3",
    modality: "shall",
    requirement: "E3",
    says: { zh: "减排量与声明期相匹配。", en: "Credits are matched to the declaration period." },
    carriedBy: ["CN.OFFSETCHECK", "CN.VERDICT"],
  },
  creditAge: {
    clause: "GUIDE 8.1.3",
    modality: "shall",
    requirement: "E4",
    says: {
      zh: "没有专门规则时，登记、签发或确认的日期一般不应早于声明期前五年；按读法，过早的不计，除非写明专门规则。",
      en: "Unless a special rule says otherwise, registration, issue or confirmation is in general no earlier than five years before the period; by our reading what is older does not count without such a rule.",
    },
    carriedBy: ["CN.OFFSETCHECK", "CN.VERDICT"],
  },
  certificatesForElectricity: {
    clause: "GUIDE 8.1.3",
    modality: "shall",
    requirement: "E5",
    says: {
      zh: "绿证只抵消外购电力的间接排放。",
      en: "Green certificates offset only the indirect emissions of purchased electricity.",
    },
    carriedBy: ["CN.OFFSETCHECK", "CN.VERDICT"],
  },
  balance: {
    clause: "GUIDE 8.1.4",
    modality: "shall",
    requirement: "F1",
    says: {
      zh: "实施边界内排放量不大于同一声明期内已注销的抵消量，才可判定达成；相等也算达成。",
      en: "Neutrality is reached when emissions in the boundary do not exceed the offsets retired for the same period; equality suffices.",
    },
    carriedBy: ["CN.VERDICT"],
  },
  words: {
    clause: "GUIDE 8.1.5",
    modality: "should",
    requirement: "F1",
    says: { zh: "结论用规定的两句话表述。", en: "The conclusion is put in the two prescribed phrases." },
    carriedBy: ["CN.VERDICT"],
  },
} as const satisfies Record<string, Rule>;
