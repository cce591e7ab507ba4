import type { Rule } from "../rule";

/** DB43 7.4.1 内部信息交流 — of its ways only the monitoring system is demanded. */
export const internalCommunication = {
  onlineData: {
    clause: "DB43 7.4.1b",
    modality: "shall",
    requirement: "B5",
    says: {
      zh: "积极建设信息监控系统，在线采集、实时监控碳数据。",
      en: "A monitoring system is built up that collects carbon data online and watches them as they come.",
    },
    carriedBy: ["person"],
  },
} as const satisfies Record<string, Rule>;
