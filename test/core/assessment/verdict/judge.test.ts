import { judge, judgements, sentence, standardIds } from "../../../../src/core";
import { ccer, inputOf } from "./ledger-of";

const base = [
  { 类别: "直接·固定源燃烧", 排放量: 60 },
  { 类别: "间接·输入能源", 排放量: 40 },
];
const codes = (emissions: string, offsets: string, settings = {}): string[] =>
  judge("GUIDE", inputOf(emissions, offsets, settings)).flips.map(({ code }) => code);

test("decimals that alone decide are named", () => {
  expect(codes("100.4", "100")).toContain("verdict-rounding-decides");
});

test("decimals that do not decide are not", () => {
  expect(codes("101", "100")).not.toContain("verdict-rounding-decides");
});

test("an uncertainty that reaches beyond the margin is named", () => {
  expect(codes("100", "102", { 排放总量不确定度: 5 })).toContain("verdict-uncertainty-decides");
});

test("an uncertainty inside the margin is not", () => {
  expect(codes("100", "106", { 排放总量不确定度: 5 })).not.toContain("verdict-uncertainty-decides");
});

test("what is lacking is said in tonnes", () => {
  const [finding] = judge("GUIDE", inputOf("100.25", "100")).flips;
  expect(finding && sentence(finding, "zh")).toContain("还差 0.25 tCO2e");
});

test("lots that would count with evidence are named with their tonnes", () => {
  const lots = [ccer("甲", 30, 1, { 注销证明: "" }), ccer("乙", 80)];
  const said = judge("GUIDE", inputOf(base, lots)).flips.map((finding) => sentence(finding, "zh"));
  expect(said.join("")).toContain("批次 甲 证据不全，补齐后最多再计 30 tCO2e");
});

test("each lot that does not count is named with its clause", () => {
  const lots = [ccer("甲", 30, 1, { 登记日期: "2015-01-01" })];
  expect(judge("GUIDE", inputOf(base, lots)).unmet).toContainEqual({ clause: "GUIDE 8.1.3", name: "甲" });
});

test("a reading other than the default one is named", () => {
  const { readings } = judge("GUIDE", inputOf(base, [], { "GUIDE 减排量年限": "按减排年份" }));
  expect(readings.map(({ choice }) => choice.zh)).toEqual(["按减排年份"]);
});

test("a default reading that is stated is no other reading", () => {
  expect(judge("GUIDE", inputOf(base, [], { 使用顺序: "默认", 生物质排放: "默认" })).readings).toEqual([]);
});

test("a reading about another standard is not named", () => {
  expect(judge("DB43", inputOf(base, [], { "GUIDE 减排量年限": "按减排年份" })).readings).toEqual([]);
});

test("other kinds do not count on a setting without reason, approver and day", () => {
  const lot = ccer("甲", 100, 1, { 种类: "其他", 确认日期: "2024-06-01", 认可机构: "某机构" });
  const recognised = {
    "GUIDE 其他种类": "其他种类经认可计入",
    "GUIDE 其他种类理由": "国际认可机制",
    "GUIDE 其他种类批准人": "总经理",
  };
  const day = { "GUIDE 其他种类批准日期": "2026-01-10" };
  expect([
    judge("GUIDE", inputOf(base, [lot], recognised)).answer,
    judge("GUIDE", inputOf(base, [lot], { ...recognised, ...day })).answer,
  ]).toEqual(["notReached", "reached"]);
});

test("a half year under a clause that speaks of years is judged and noted", () => {
  const input = { ...inputOf("100", "100"), periodLabel: "2025年上半年" };
  expect(judge("CIECCPA061", input)).toMatchObject({
    answer: "reached",
    findings: [{ code: "verdict-not-a-year", severity: "note" }],
  });
});

test("every standard but one composes a total, and no two compose the same", () => {
  const compositions = standardIds.flatMap((id) => {
    const judgement = judgements[id];
    return judgement === undefined
      ? []
      : [
          Object.values(judgement.composition)
            .map(({ enters }) => enters)
            .join(),
        ];
  });
  expect([compositions.length, new Set(compositions).size]).toEqual([4, 4]);
});

test("green certificates stand against the base that is counted by location, beside one that is not", () => {
  const energy = { 类别: "间接·输入能源", 排放量: 40, 外购电量: 80 };
  const rows = [
    { ...energy, 基地: "甲厂", 核算口径: "基于地域" },
    { ...energy, 基地: "乙厂", 核算口径: "基于市场" },
  ];
  const certificate = {
    种类: "绿证",
    单位: "MWh",
    登记日期: "",
    产生开始: "2025-01-01",
    有效期至: "2027-06-30",
  };
  const { side, total } = judge("GUIDE", inputOf(rows, [ccer("绿", 200, 1, certificate)]));
  expect([total?.known, side?.counted].map((amount) => amount?.toText().text)).toEqual(["80", "40"]);
});
