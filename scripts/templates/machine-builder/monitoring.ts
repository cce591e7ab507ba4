import type { ExampleRow } from "../template-sheet";
import { people, type Examples } from "./examples";

const monitored: readonly ExampleRow[] = [
  ["天然气消耗量", "涂装", "1 号烘干炉气表", "每日", "燃气结算单、气表抄表记录", "Q-01", "烘干炉进气管"],
  ["柴油消耗量", "厂内物流", "加油记录", "每日", "加油台账、采购发票", "W-01", "厂内加油点"],
  ["保护气用量", "焊接", "气瓶领用称重", "每批次", "领用单、称重记录", "W-01", "气瓶间"],
  ["外购电量", "机加工；公用动力", "关口电能表", "连续", "电费结算单", "D-01", "10 kV 进线柜"],
  ["制冷剂补充量", "公用动力", "维保称重", "每批次", "维保单、称重记录", "W-01", "空调主机"],
].map(
  ([item = "", unit = "", dataSource = "", frequency = "", evidence = "", instrument = "", point = ""]) => ({
    item,
    unit,
    dataSource,
    method: "直接计量",
    standard: "GB 17167",
    minimumFrequency: frequency === "每批次" ? "每批次" : "每月",
    frequency,
    requirement: "按月汇总，与结算凭证核对",
    evidence,
    instrument,
    point,
  }),
);

const collected: readonly ExampleRow[] = [
  ["天然气购买量", "活动数据", "抄表并与结算单核对", "每月", "动力部", people.energy],
  ["外购电量", "活动数据", "电费结算单", "每月", "动力部", people.energy],
  ["柴油、保护气、制冷剂用量", "活动数据", "领用单、加油台账", "每月", "动力部", people.energy],
  ["缺省因子", "排放因子", "查 GB/T 32151-2024 和当年公告", "每年", "动力部", people.carbon],
  ["产量产值", "生产数据", "生产月报、财务月报", "每月", "生产部", people.production],
  ["排放量", "排放数据", "由本台账公式算出", "每月", "动力部", people.carbon],
].map(([datum = "", kind = "", how = "", frequency = "", department = "", person = ""]) => ({
  datum,
  kind,
  collected: how,
  kept: "碳管理档案室，至少 5 年",
  frequency,
  department,
  person,
  priority: 1,
  reviewedOn: "2026-01-08",
}));

const plan: ExampleRow = {
  equipment: "见“排放设备”表，每年 1 月核对实物",
  boundary: "见“核算边界”“排放源”表，边界变化时 30 天内修订",
  determination: "见“监测计划”“方法与因子来源”表，排放量由本台账公式算出",
  meters: "见“计量器具”表，到期前一个月送检",
  missingData: "缺数按相邻两个月较大值补，由动力部经理批准并记入变更记录",
  recording: "每日抄表，每月 5 日前汇总上月",
  making: "碳管理员制定，每年 1 月评审，总经理批准",
  roles: "见“岗位职责”表",
  assessment: "每半年内部评估一次，由质量部组织",
  filing: "电子和纸质各一份，保存至少 5 年",
  tampering: "修改须两人会签，服务器保存版本和日志",
  changes: "设备或方法变化后 30 天内修订本计划",
};

const instruments: readonly ExampleRow[] = [
  {
    number: "Q-01",
    instrument: "气体涡轮流量计",
    model: "TBQM-80",
    point: "烘干炉进气管",
    unit: "涂装",
    accuracyClass: "1.0",
    requiredClass: "2.0",
    calibration: "检定",
    calibratedOn: "2025-11-18",
    validUntil: "2027-11-17",
    certificate: "JD-2025-1118",
  },
  {
    number: "D-01",
    instrument: "三相电能表",
    model: "DSZ331",
    point: "10 kV 进线柜",
    unit: "公用动力",
    accuracyClass: "0.5S",
    requiredClass: "0.5S",
    calibration: "检定",
    calibratedOn: "2022-09-06",
    validUntil: "2028-09-05",
    certificate: "JD-2022-0906",
  },
  {
    number: "W-01",
    instrument: "电子台秤",
    model: "TCS-300",
    point: "气瓶间",
    unit: "焊接",
    accuracyClass: "III",
    requiredClass: "III",
    calibration: "校准",
    calibratedOn: "2025-12-10",
    validUntil: "2027-12-09",
    certificate: "JZ-2025-1210",
  },
];

/** 监测与数据质量 — what is measured how often by which meter, who collects it, and how its quality is kept. */
export const monitoring: Examples = {
  MonitoringPlan: monitored,
  DataCollectionPlan: collected,
  QualityPlan: [plan],
  Instruments: instruments,
};
