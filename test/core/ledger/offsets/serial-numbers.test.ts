import fc from "fast-check";
import { parseSerials, unitsOf } from "../../../../src/core";

const shown = (text: string, first?: string, last?: string) =>
  parseSerials(text, first, last)?.map((range) => [
    range.registry,
    range.project,
    range.country,
    range.from,
    range.to,
    unitsOf(range).toText().text,
  ]);

test.each([
  ["GS1-1-KE-GS7495-16-2025-30645-608-30350", ["GS", "GS7495", "KE", "608", "30350", "29743"]],
  [
    "0001-000001-000100-VCS-VCU-003-VER-US-0003-1234-01012020-31122020-1",
    ["VCS", "1234", "US", "1", "100", "100"],
  ],
  [
    "9871-153240001-153250000-VCU-016-APX-CN-1-875-01012014-31122014-0",
    ["VCS", "875", "CN", "153240001", "153250000", "10000"],
  ],
  ["ACR-US-934-2024-2891-58384 to 58673", ["ACR", "934", "US", "58384", "58673", "290"]],
  ["CAR-1-US-1480-46-1156-FL-2026-10272-852724 to 860723", ["CAR", "1480", "US", "852724", "860723", "8000"]],
  ["CN-5-1000001-1002000-1-1-0-1234", ["CDM", "1234", "CN", "1000001", "1002000", "2000"]],
  ["CCER-01-001-2023-000001-001000", ["CCER", "", "", "1", "1000", "1000"]],
  ["ＧＥＣ２０２４０００１～ＧＥＣ２０２４０１００", ["GEC", "", "", "20240001", "20240100", "100"]],
  ["粤碳普惠 0001 至 0050", ["", "", "", "1", "50", "50"]],
  ["GEC2024000123", ["GEC", "", "", "2024000123", "2024000123", "1"]],
])("%s is read", (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

test.each(["", "见附件", "GS1-1-CN-GS7604-3-2020-21289", "GEC100~GEC001", "A1~A2~A3", "VCU"])(
  "%j is not taken for a range",
  (text) => {
    expect(parseSerials(text)).toBeUndefined();
  },
);

test("first and last number may stand in cells of their own beside the stem", () => {
  expect(shown("GS1-1-CN-GS7604-3-2020-21289", "85975", "85979")).toEqual([
    ["GS", "GS7604", "CN", "85975", "85979", "5"],
  ]);
});

test("several ranges may stand in one cell", () => {
  expect(shown("GEC0001~GEC0010；GEC0021~GEC0030")?.map((range) => range[5])).toEqual(["10", "10"]);
});

test("numbers longer than a double can hold keep their digits", () => {
  expect(shown("CCER-X-90071992547409930001-90071992547409930003")?.[0]?.slice(3)).toEqual([
    "90071992547409930001",
    "90071992547409930003",
    "3",
  ]);
});

test("whatever the numbers, a written range is read back with its count", () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 24n), fc.bigInt(0n, 10n ** 9n), (from, more) => {
      const [range] = parseSerials(`GS1-1-CN-GS1-3-2020-1-${from}-${from + more}`) ?? [];
      expect(range && unitsOf(range).toText().text).toBe(`${more + 1n}`);
    }),
  );
});

test("nothing that people write makes the reader throw", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, first, last) => {
      expect(() => parseSerials(text, first, last)).not.toThrow();
    }),
  );
});
