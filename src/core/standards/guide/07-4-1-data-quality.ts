import type { Rule } from "../rule";

/** GUIDE 7.4.1 数据质量. The list marks are lost in print; a to f are our count. */
export const dataQuality = {
  completeness: {
    clause: "GUIDE 7.4.1a",
    modality: "shall",
    requirement: "B7",
    says: {
      zh: "检查碳监测的实际情况，数据不缺、不漏。",
      en: "Monitoring is checked so that no datum is missing.",
    },
    carriedBy: ["CN.SERIES"],
  },
  calibration: {
    clause: "GUIDE 7.4.1b",
    modality: "shall",
    requirement: "B10",
    says: {
      zh: "监测器具定期检定或校准、维护，保留记录。",
      en: "Meters are verified or calibrated and maintained at intervals, with records.",
    },
    carriedBy: ["CN.CALIBRATION", "table Instruments"],
  },
  abnormal: {
    clause: "GUIDE 7.4.1c",
    modality: "shall",
    requirement: "B7",
    says: { zh: "及时判别异常数据并合理处置。", en: "Abnormal values are found in time and dealt with." },
    carriedBy: ["CN.ABNORMAL"],
  },
  consistency: {
    clause: "GUIDE 7.4.1d",
    modality: "shall",
    requirement: "B7",
    says: {
      zh: "原始记录、统计台账与企业台账一致；错、重、漏及时纠正并记录。",
      en: "Original records, ledgers and the enterprise ledger agree; wrong, double and missing entries are corrected and recorded.",
    },
    carriedBy: ["CN.CONSISTENT"],
  },
  tampering: {
    clause: "GUIDE 7.4.1e",
    modality: "shall",
    requirement: "B7",
    says: {
      zh: "防范监测数据被篡改，如修改会签、保存日志。",
      en: "Monitored data are protected against tampering, by countersigned changes and logs for instance.",
    },
    carriedBy: ["table QualityPlan"],
  },
  filing: {
    clause: "GUIDE 7.4.1f",
    modality: "shall",
    requirement: "B7",
    says: {
      zh: "原始数据和台账分类建档、存档，定期审查。",
      en: "Original data and ledgers are filed by kind, kept and reviewed.",
    },
    carriedBy: ["CN.EVIDENCE", "table QualityPlan"],
  },
} as const satisfies Record<string, Rule>;
