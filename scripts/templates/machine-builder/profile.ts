import { factorTableVersion } from "../../../src/core";
import { enterprise, people, type Examples } from "./examples";

/** 企业与路径 — who the enterprise is, how it goes about neutrality, and the versions of the data that it uses. */
export const profile: Examples = {
  TemplateInfo: [{ factorEdition: "GB/T 32151-2024", boundaryInstruction: "单一基地，全部纳入" }],
  Enterprise: [
    {
      periodLabel: "2025年度",
      periodFrom: "2025-01-01",
      periodTo: "2025-12-31",
      gwpSet: "AR5",
      name: enterprise,
      nature: "民营",
      organisationCode: "示例代码（实际填 18 位）",
      address: "示例市示例区示例路 1 号",
      contact: `${people.carbon}，电话从略`,
      division: "34 通用设备制造业",
      products: "减速机",
      capacity: "6000 台/a",
      processes: "机加工 2 条线、焊接 1 条线、涂装 1 条线、装配 2 条线",
      runningState: "各工序全年正常生产；2 月春节停产 7 天",
      output: 5296,
      outputUnit: "台",
      outputValue: 68848,
      organisationalBoundary: "一厂厂界内全部设施；不包括租给物业公司的员工宿舍",
      founded: "2009年6月",
      scale: "职工 620 人；减速机的研发、制造和销售",
      assets: "总资产 9.1 亿元，厂房和主要设备均为自有",
      organisationChart: "GL-2025-01 组织架构图.pdf",
      sitePlan: "GL-2025-02 厂区平面图.pdf",
      processFlow: "GL-2025-03 工艺流程图.pdf",
      mainSystem: "纳入",
      auxiliarySystem: "纳入",
      ancillarySystem: "纳入",
    },
  ],
  Pathway: [
    {
      industryType: "离散制造",
      typeReason: `${people.carbon}按产品由零部件装配而成判断，见实施方案第 2 章`,
      pathway: "路径三",
      commitment: "本公司以 2024 年为基准年，持续减排并抵消残余排放，自 2025 年度起按年度实现碳中和。",
      committedBy: people.head,
      committedOn: "2025-02-20",
      committedAt: "公司网站公告 2025-03",
      inStrategy: "是",
    },
  ],
  DataVersion: [
    {
      dataVersion: factorTableVersion,
      factorEdition: "gbt32151-2024",
      gwpSet: "AR5",
      pinnedOn: "2026-01-05",
      pinnedBy: people.carbon,
    },
  ],
};
