import { blank, call, codeOf, messageOf, ShownError } from "./call";

/** Contract: these answers follow the text of GUIDE 8.1.4–8.1.5 and may not be edited to make a build pass. */
describe("VERDICT under GUIDE", () => {
  const reached = "达成2025年度声明期碳中和";
  const notReached = "未达成2025年度声明期碳中和";

  test.each([
    ["equal amounts reach neutrality", 100, 100, reached],
    ["more offsets than emissions reach it", 99.99, 100, reached],
    ["emissions above the offsets by the last digit do not", 100.00000000000001, 100, notReached],
    ["0.1 + 0.2 offsets meet 0.3 emissions", 0.3, [0.1, 0.2], reached],
    ["no emissions need no offsets", 0, 0, reached],
    ["emissions may be given by category", [60, 40.5], [100, 0.5], reached],
  ])("%s", (_, emissions, offsets, words) => {
    expect(call("VERDICT", emissions, offsets, "2025年度")).toBe(words);
  });

  test("the period stands in the words as it was written", () => {
    expect(call("VERDICT", 1, 1, 2025)).toBe("达成2025声明期碳中和");
  });

  test("unknown emissions are no verdict", () => {
    expect(call("VERDICT", blank, 100, "2025年度")).toBe("证据不足，不得判定（缺：排放量）");
  });

  test("unknown offsets are no verdict where they could change it", () => {
    expect(call("VERDICT", 100, [60, blank], "2025年度")).toBe("证据不足，不得判定（缺：抵消量）");
  });

  test("unknown offsets do not matter where the known ones suffice", () => {
    expect(call("VERDICT", 100, [100, blank], "2025年度")).toBe(reached);
  });

  test("everything that is missing is named", () => {
    expect(call("VERDICT", blank, blank, blank)).toBe("证据不足，不得判定（缺：排放量、抵消量、声明期）");
  });

  test("negative offsets are an error", () => {
    expect(messageOf(call("VERDICT", 100, -5, "2025年度"))).toContain("「抵消量」是负数 -5");
  });

  test("text in the place of emissions is an error, not missing", () => {
    expect(codeOf(call("VERDICT", "约 100", 100, "2025年度"))).toBe("#VALUE!");
  });

  test("an error cell is an error, not missing", () => {
    expect(codeOf(call("VERDICT", new ShownError("#REF!", ""), 100, "2025年度"))).toBe("#VALUE!");
  });

  test("GUIDE may be named", () => {
    expect(call("VERDICT", 1, 2, "2025年度", "guide")).toBe(reached);
  });

  test.each(["CIECCPA061", "DZJN108", "DB43"])("%s is judged on amounts of its own", (standard) => {
    expect([1, 2].map((emissions) => call("VERDICT", emissions, 1, "2025年度", standard))).toEqual([
      reached,
      notReached,
    ]);
  });

  test("a standard may be named as it is printed", () => {
    expect(call("VERDICT", 1, 1, "2025年度", "T/CIECCPA 061-2023")).toBe(reached);
  });

  test("a clause is no standard", () => {
    expect(codeOf(call("VERDICT", 1, 1, "2025年度", "GUIDE 8.1.4"))).toBe("#VALUE!");
  });

  test("DB14 has no verdict of neutrality", () => {
    expect(call("VERDICT", 1, 2, "2025年度", "DB14")).toBe("不适用（DB14 不作碳中和判定）");
  });

  test("an unknown standard is refused with the list of known ones", () => {
    expect(messageOf(call("VERDICT", 1, 2, "2025年度", "ISO14068"))).toContain("GUIDE、CIECCPA061");
  });
});
