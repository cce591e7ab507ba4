import type { Rule } from "../rule";

/** CIECCPA061 7.5 文件化信息 — which documents, and how they are kept. */
export const documentedInformation = {
  extent: {
    clause: "CIECCPA061 7.5.1",
    modality: "may",
    requirement: "G4",
    says: {
      zh: "多少和详略取决于规模、过程、法规和人员能力。",
      en: "How much of it depends on size, processes, law and people.",
    },
    carriedBy: ["table Documents"],
  },
  identified: {
    clause: "CIECCPA061 7.5.2.1",
    modality: "should",
    requirement: "G4",
    says: {
      zh: "有标识和说明：标题、日期、作者或编号。",
      en: "It is identified: title, date, author or number.",
    },
    carriedBy: ["table Documents"],
  },
  form: {
    clause: "CIECCPA061 7.5.2.2",
    modality: "should",
    requirement: "G4",
    says: { zh: "确定用纸质、电子或两者。", en: "Its form is settled: paper, electronic or both." },
    carriedBy: ["table Documents"],
  },
  approved: {
    clause: "CIECCPA061 7.5.2.3",
    modality: "should",
    requirement: "G4",
    says: { zh: "有评审和批准的办法。", en: "It is reviewed and approved." },
    carriedBy: ["table Documents"],
  },
  available: {
    clause: "CIECCPA061 7.5.3.1",
    modality: "should",
    requirement: "G4",
    says: { zh: "有关负责人和外部相关方能够得到。", en: "Those concerned can get it." },
    carriedBy: ["table Documents"],
  },
  protected: {
    clause: "CIECCPA061 7.5.3.2",
    modality: "should",
    requirement: "G4",
    says: {
      zh: "按载体防止丢失、泄密、误用和意外更改。",
      en: "It is protected from loss, leak, misuse and unintended change.",
    },
    carriedBy: ["table Documents", "table ChangeLog"],
  },
  distributed: {
    clause: "CIECCPA061 7.5.3.3",
    modality: "should",
    requirement: "G4",
    says: {
      zh: "有分发办法，并在规定期限内保存和处置。",
      en: "It is handed out, kept for its time and disposed of.",
    },
    carriedBy: ["table Documents"],
  },
  former: {
    clause: "CIECCPA061 7.5.3.4",
    modality: "should",
    requirement: "G4",
    says: { zh: "以往的文件妥善保存，仍可查阅。", en: "Former documents are kept and can still be read." },
    carriedBy: ["table Documents"],
  },
  versions: {
    clause: "CIECCPA061 7.5.3.5",
    modality: "should",
    requirement: "G4",
    says: { zh: "控制版本，只用现行有效的。", en: "Versions are controlled, and only valid ones are used." },
    carriedBy: ["table Documents"],
  },
  external: {
    clause: "CIECCPA061 7.5.3.6",
    modality: "should",
    requirement: "G4",
    says: {
      zh: "来自外部的文件加以识别和控制。",
      en: "Documents from outside are identified and controlled.",
    },
    carriedBy: ["table Documents"],
  },
} as const satisfies Record<string, Rule>;
