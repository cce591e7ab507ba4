import { people, type Examples } from "./examples";

/** 管理登记 — a row or two in each register of the management system. */
export const registers: Examples = {
  Roles: [
    {
      department: "总经理室",
      post: "总经理",
      duty: "批准承诺、目标和资源",
      since: "2025-01-06",
      evidence: "任命文件 2025-01",
    },
    {
      department: "动力部",
      post: "碳管理员",
      duty: "核算、台账、碳资产和声明",
      since: "2025-01-06",
      evidence: "任命文件 2025-02",
    },
    {
      department: "动力部",
      post: "能源管理员",
      duty: "抄表、计量器具、节能措施",
      since: "2025-01-06",
      evidence: "任命文件 2025-02",
    },
  ],
  Risks: [
    {
      riskKind: "风险",
      area: "市场",
      description: "海外客户要求产品碳足迹，未取得铸锻件数据会失去订单",
      response: "2026 年向前十家供应商索取碳足迹",
      owner: people.carbon,
      due: "2027-12-31",
      status: "进行中",
    },
    {
      riskKind: "机遇",
      area: "技术",
      description: "屋顶可装光伏 3 MW，可减少外购电力约两成",
      response: "列入减排措施",
      owner: people.energy,
      due: "2028-06-30",
      status: "进行中",
    },
  ],
  InterestedParties: [
    { party: "主要客户", need: "每年提供经核查的碳排放数据", isObligation: "是", reviewed: "2026-01-15" },
    { party: "员工", need: "了解碳中和目标和岗位要求", isObligation: "否", reviewed: "2026-01-15" },
  ],
  Obligations: [
    {
      document: "GB 17167 用能单位能源计量器具配备和管理通则",
      demand: "计量器具的配备和准确度等级",
      reviewed: "2026-01-15",
      evaluated: "2026-01-15",
      complies: "符合",
      owner: people.energy,
    },
  ],
  Documents: [
    {
      document: "碳中和实施方案",
      documentKind: "方案",
      version: "1.0",
      owner: people.carbon,
      effective: "2025-02-20",
      place: "碳管理档案室",
      keep: "5 年",
    },
    {
      document: "数据质量控制程序",
      documentKind: "程序",
      version: "1.1",
      owner: people.carbon,
      effective: "2026-01-08",
      place: "碳管理档案室",
      keep: "5 年",
    },
  ],
  InternalAudits: [
    {
      planned: "2025-11-10",
      held: "2025-11-12",
      scope: "动力部、生产部；核算与监测",
      auditor: "示例质量工程师（质量部）",
      result: "不符合 1 项，已关闭",
      report: "NS-2025-01",
    },
  ],
  ManagementReviews: [
    {
      held: "2026-01-20",
      inputs: "年度排放、目标完成、内审结果",
      decisions: "烘干炉余热回收立项",
      owner: people.head,
      report: "GP-2026-01",
    },
  ],
  Nonconformities: [
    {
      found: "2025-11-12",
      description: "9 月气瓶领用单缺复核签字",
      cause: "复核人休假，没有指定代签人",
      action: "补签，并在程序中写明代签人",
      owner: people.energy,
      due: "2025-11-30",
      verified: "2025-11-26",
      status: "已完成",
    },
  ],
  Training: [
    {
      held: "2025-03-18",
      topic: "碳排放核算与台账填写",
      people: "动力部、生产部 12 人",
      hours: "6",
      result: "全部合格",
      record: "PX-2025-03",
    },
  ],
  Suppliers: [
    {
      supplier: "示例铸造厂",
      goods: "铸铁箱体",
      criteria: "提供产品碳足迹",
      evaluated: "2025-12-05",
      result: "合格",
      asked: "2026-01-12",
    },
  ],
  ChangeLog: [
    {
      day: "2026-01-06",
      who: people.carbon,
      what: "购入能源·排放因子，2025 年各月",
      before: "0.5366",
      after: "0.5306",
      reason: "公告 2025年第47号公布新的全国平均因子",
    },
  ],
};
