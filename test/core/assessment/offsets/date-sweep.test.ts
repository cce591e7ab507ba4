import { countOffsets, dateText, parseDate, periodFromText, type PlainDate } from "../../../../src/core";
import { daysAfter } from "../../../../src/core/time";
import { contextOf, day, registerOf, soundLot } from "./register";

/** So many days, one after the other. */
function days(first: string, count: number): readonly PlainDate[] {
  return Array.from({ length: count }, (_each, offset) => {
    const date = daysAfter(day(first), offset);
    if (date === undefined) throw new Error("beyond the calendar");
    return date;
  });
}

const answerOn = (changed: Record<string, string>, standard: "GUIDE" | "DZJN108", context = contextOf()) =>
  countOffsets(registerOf([{ ...soundLot, ...changed }]), standard, context).lots[0]?.answer;

test("the age turns once: refused on every day before the limit, admissible on every day from it", () => {
  const turns = days("2019-01-01", 730).map((date) => answerOn({ 登记日期: dateText(date) }, "GUIDE"));
  expect([turns.indexOf("admissible"), turns.lastIndexOf("refused")]).toEqual([365, 364]);
});

test("every first day of a period has its own limit, five years before to the day", () => {
  const wrong = days("2024-01-01", 500).filter((from) => {
    const label = `${dateText(from)}至2025-12-31`;
    const period = periodFromText(label);
    if (period === undefined) return true;
    const leap = from.month === 2 && from.day === 29;
    const limit = parseDate(`${from.year - 5}-${from.month}-${leap ? 28 : from.day}`);
    const before = limit && daysAfter(limit, -1);
    if (limit === undefined || before === undefined) return true;
    const context = contextOf({ period, periodLabel: label });
    const judged = [limit, before].map((date) =>
      answerOn({ 登记日期: dateText(date), 用于期间: label }, "GUIDE", context),
    );
    return judged.join() !== "admissible,refused";
  });
  expect(wrong).toEqual([]);
});

test("retirement is judged by the day: on it and before, never after", () => {
  const answers = days("2026-01-25", 14).map((asOf) => answerOn({}, "GUIDE", contextOf({ asOf })));
  expect([answers.lastIndexOf("refused"), answers.indexOf("admissible")]).toEqual([6, 7]);
});

test("the window of twelve months closes the day after the day it names, for every day of publication", () => {
  const unretired = { 退出方式: "未注销", 注销日期: "", 注销证明: "" };
  const wrong = days("2023-06-01", 800).filter((publishedOn) => {
    const settings = { publishedOn };
    const rows = registerOf([{ ...soundLot, ...unretired }]);
    const open = countOffsets(rows, "DZJN108", contextOf({ asOf: publishedOn, settings })).lots[0];
    const by = open?.retireBy;
    const after = by && daysAfter(by, 1);
    if (open?.answer !== "conditional" || by === undefined || after === undefined) return true;
    if (by.year !== publishedOn.year + 1) return true;
    return (
      answerOn(unretired, "DZJN108", contextOf({ asOf: by, settings })) !== "conditional" ||
      answerOn(unretired, "DZJN108", contextOf({ asOf: after, settings })) !== "refused"
    );
  });
  expect(wrong).toEqual([]);
});
