import { findIndustry, industries } from "../../../src/core";

const codeOf = (text: string): string => {
  const answer = findIndustry(text);
  if ("code" in answer) return answer.code;
  return "ambiguous" in answer ? answer.ambiguous.map(({ codes }) => codes.join()).join("|") : "unknown";
};

test.each([
  ["31", "31"],
  ["31 黑色金属冶炼和压延加工业", "31"],
  ["C31", "31"],
  ["３１", "31"],
  ["3011", "3011"],
  ["3110", "3110"],
  ["钢铁", "31"],
  ["钢铁行业", "31"],
  ["steel", "31"],
  ["Cement", "3011"],
  ["水泥制造", "3011"],
  ["食品制造业", "14"],
  ["电解铝", "3216"],
  ["化肥生产", "262"],
  ["通用设备制造", "34"],
  ["石油、煤炭及其他燃料加工", "25"],
])("%s is the industry %s", (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test.each([
  ["金属冶炼", "31|32"],
  ["食品", "13|14|15"],
  ["能源开采", "06|07"],
])("%s may be several, and all of them are named", (text, codes) => {
  expect(codeOf(text)).toBe(codes);
});

test.each(["", "制造", "99", "05", "31100", "铁"])("%p is no industry, not even nearly", (text) => {
  expect(codeOf(text)).toBe("unknown");
});

test("every name of the table is found, and means its codes", () => {
  const lost = industries.filter(({ name, codes }) => {
    const answer = codeOf(name.zh);
    return !codes.every((code) => answer.includes(code));
  });
  expect(lost).toEqual([]);
});
