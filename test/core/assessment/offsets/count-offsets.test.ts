import { countOffsets, standardIds, type StandardId } from "../../../../src/core";
import { contextOf, day, registerOf, soundLot, type Cells } from "./register";

function judged(cells: Cells, standard: StandardId = "GUIDE", context = contextOf()) {
  const count = countOffsets(registerOf([cells]), standard, context);
  const [lot] = count.lots;
  return { answer: lot?.answer, codes: lot?.findings.map(({ code }) => code) ?? [], count };
}

const text = (amount: { toText: () => { text: string } }): string => amount.toText().text;

test.each([
  ["GUIDE", "1000"],
  ["CIECCPA061", "1000"],
  ["DZJN108", "1000"],
  ["DB43", "0"],
  ["DB14", "0"],
] as const)("under %s a sound lot of CCER offsets %s t", (standard, amount) => {
  expect(text(judged(soundLot, standard).count.counted)).toBe(amount);
});

test("a lot that counts without a remark has no finding under GUIDE", () => {
  expect(judged(soundLot).codes).toEqual([]);
});

test.each(["序列号", "登记日期", "注销日期", "注销证明", "用途", "用于期间", "受益人"])(
  "without %s a lot lacks evidence under GUIDE and may still count",
  (header) => {
    const { answer, count } = judged({ ...soundLot, [header]: "" });
    expect([answer, text(count.counted), text(count.possible)]).toEqual(["missingEvidence", "0", "1000"]);
  },
);

test.each([
  ["offset-used-for-clearance", { 用途: "履约清缴" }],
  ["offset-exit-surrendered", { 退出方式: "清缴" }],
  ["offset-not-retired", { 退出方式: "未注销", 注销日期: "" }],
  ["offset-not-retired", { 注销日期: "2026-04-01" }],
  ["offset-period-differs", { 用于期间: "2024年度" }],
  ["offset-inside-boundary", { 边界关系: "边界内" }],
  ["offset-too-old", { 登记日期: "2019-12-31" }],
  ["offset-kind-not-admitted", { 种类: "外购配额" }],
  ["offset-kind-not-admitted", { 种类: "绿电" }],
  ["offset-kind-needs-reading", { 种类: "其他" }],
  ["offset-exit-not-accepted", { 退出方式: "转入不可支配账户" }],
  ["offset-quantity-negative", { 数量: -5 }],
] as const)("GUIDE refuses with %s", (code, changed) => {
  const { answer, codes } = judged({ ...soundLot, ...changed });
  expect([answer, codes[0]]).toEqual(["refused", code]);
});

test("what is refused cannot count whatever evidence follows", () => {
  expect(text(judged({ ...soundLot, 用途: "履约清缴", 注销证明: "" }).count.possible)).toBe("0");
});

test("without a day of judgement nothing counts yet", () => {
  expect(judged(soundLot, "GUIDE", contextOf({ asOf: undefined })).answer).toBe("missingEvidence");
});

test("DZJN108 asks for every judgement of quality and answers none", () => {
  expect(judged(soundLot, "DZJN108").codes.filter((code) => code === "offset-quality-open")).toHaveLength(5);
});

test("a no about quality refuses under DZJN108 and means nothing under GUIDE", () => {
  const lot = { ...soundLot, 事后签发: "不符合" };
  expect([judged(lot, "DZJN108").answer, judged(lot).answer]).toEqual(["refused", "admissible"]);
});

test("an unretired lot is conditional under DZJN108 until twelve months after publication", () => {
  const unretired = { ...soundLot, 退出方式: "未注销", 注销日期: "", 注销证明: "" };
  const settings = { publishedOn: day("2026-03-01") };
  const lot = countOffsets(registerOf([unretired]), "DZJN108", contextOf({ settings })).lots[0];
  expect([lot?.answer, lot?.retireBy]).toEqual(["conditional", day("2027-03-01")]);
});

test("an event has thirty-six months", () => {
  const unretired = { ...soundLot, 退出方式: "未注销", 注销日期: "" };
  const settings = { publishedOn: day("2026-03-01"), isEvent: true };
  const lot = countOffsets(registerOf([unretired]), "DZJN108", contextOf({ settings })).lots[0];
  expect(lot?.retireBy).toEqual(day("2029-03-01"));
});

test("under DB43 only removals count, and only by the reading that is chosen", () => {
  const forest = { ...soundLot, 项目类型: "林业碳汇" };
  const chosen = contextOf({ settings: { purchasedRemovalsCounted: true } });
  expect([
    judged(forest, "DB43").answer,
    judged(forest, "DB43", chosen).answer,
    judged({ ...soundLot, 项目类型: "减排" }, "DB43", chosen).answer,
  ]).toEqual(["refused", "admissible", "refused"]);
});

test("DB14 refuses every lot as a standard without a verdict", () => {
  expect(judged(soundLot, "DB14").codes).toEqual(["offset-not-judged"]);
});

test.each(standardIds)("an empty register counts nothing under %s", (standard) => {
  expect(text(countOffsets([], standard, contextOf()).counted)).toBe("0");
});

test("an allowance in stock is to be used before CCER, which is a warning and no refusal", () => {
  const allowance = { 批次: "乙", 种类: "外购配额", 数量: 50, 用途: "未定" };
  const count = countOffsets(registerOf([soundLot, allowance]), "CIECCPA061", contextOf());
  expect([text(count.counted), count.findings[0]?.code, count.findings[0]?.severity]).toEqual([
    "1000",
    "offset-order-differs",
    "warning",
  ]);
});
