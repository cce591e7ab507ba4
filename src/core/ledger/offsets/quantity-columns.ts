import { column } from "./column";

/** 多少、何时 — serials, vintage, days and quantity of a lot. */
export const quantityColumns = [
  column(
    "serial",
    "text",
    ["序列号", "Serial numbers"],
    ["序列号，或起止号写在一格", "The serial, or first and last in one cell"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["编号", "证书编号", "序列号区间", "serial"],
      requirement: "E11",
    },
  ),
  column(
    "serialFrom",
    "text",
    ["起始号", "First serial"],
    ["起止号分列时填写", "Where first and last stand apart"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["起始编号", "序列号起", "serial from"],
      requirement: "E11",
    },
  ),
  column(
    "serialTo",
    "text",
    ["截止号", "Last serial"],
    ["起止号分列时填写", "Where first and last stand apart"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["截止编号", "终止号", "序列号止", "serial to"],
      requirement: "E11",
    },
  ),
  column(
    "vintage",
    "text",
    ["年份", "Vintage"],
    ["减排量产生的年份，如 2023", "Year of the reductions, such as 2023"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["减排年份", "产生年份"],
      requirement: "E4",
    },
  ),
  column(
    "generatedFrom",
    "date",
    ["产生开始", "Generated from"],
    ["减排量、清除量或电量产生的首日", "First day on which it came about"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["监测期开始"],
      requirement: "E4",
    },
  ),
  column(
    "generatedTo",
    "date",
    ["产生结束", "Generated to"],
    ["减排量、清除量或电量产生的末日", "Last day on which it came about"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["监测期结束"],
      requirement: "E4",
    },
  ),
  column(
    "registeredOn",
    "date",
    ["登记日期", "Registered on"],
    ["CCER：减排量登记的日期", "CCER: the day of registration"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["登记日"],
      requirement: "E4",
    },
  ),
  column(
    "issuedOn",
    "date",
    ["签发日期", "Issued on"],
    ["GS、VCS 等：签发的日期", "GS, VCS and the like: the day of issue"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["签发日", "核发日期"],
      requirement: "E4",
    },
  ),
  column(
    "confirmedOn",
    "date",
    ["确认日期", "Confirmed on"],
    ["碳普惠等：确认或核证的日期", "Others: the day of confirmation or certification"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["确认日", "核证日期"],
      requirement: "E4",
    },
  ),
  column(
    "validUntil",
    "date",
    ["有效期至", "Valid until"],
    [
      "绿证的最后有效日；不填时按电量产生月起两年",
      "Last valid day of a certificate; blank = two years from the month of generation",
    ],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["到期日", "失效日期"],
      requirement: "E5",
    },
  ),
  column(
    "quantity",
    "number",
    ["数量", "Quantity"],
    [
      "本行所用的数量：减排量、配额、碳汇按 tCO2e；绿电按 MWh；绿证按张，1 张＝1 MWh",
      "Quantity of this row: reductions, allowances and sinks in tCO2e; green power in MWh; certificates by piece, each for 1 MWh",
    ],
    "GUIDE 8.1.3",
    {
      isExpected: true,
      alsoHeaded: ["数量（t）", "数量（tCO2e）", "数量（MWh）", "吨数"],
    },
  ),
  {
    id: "unit",
    header: { zh: "单位", en: "Unit" },
    note: { zh: "tCO2e 或 MWh；不填＝该种类的单位", en: "tCO2e or MWh; blank = the unit of the kind" },
    kind: "choice",
    choices: [
      {
        id: "tCO2e",
        text: { zh: "吨二氧化碳当量", en: "tCO2e" },
        alsoWritten: ["t", "tCO2", "吨", "吨CO2", "吨CO2e"],
      },
      { id: "MWh", text: { zh: "兆瓦时", en: "MWh" }, alsoWritten: ["张", "个", "千度"] },
    ],
    isExpected: false,
    clause: "GUIDE 8.1.3",
    requirement: "E1",
  },
  column(
    "lotTotal",
    "number",
    ["整批数量", "Whole lot"],
    ["同批次拆给多处时，整批的数量", "Quantity of the whole lot where it is used in parts"],
    "CIECCPA061 8.3.2 note 2",
    {
      alsoHeaded: ["批次总量"],
      requirement: "E11",
    },
  ),
  column("price", "number", ["单价", "Price"], ["元每吨或每兆瓦时", "Yuan per tonne or MWh"], "DB14 8.5.2", {
    alsoHeaded: ["价格"],
    unit: "元",
  }),
] as const;
