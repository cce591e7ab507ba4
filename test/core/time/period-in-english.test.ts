import { periodFromText, periodText } from "../../../src/core/time";

test.each([
  ["FY2025", "2025-01-01/2025-12-31"],
  ["fy 2025", "2025-01-01/2025-12-31"],
  ["Year 2025", "2025-01-01/2025-12-31"],
  ["Q1 2025", "2025-01-01/2025-03-31"],
  ["H2 2025", "2025-07-01/2025-12-31"],
  ["March 2025", "2025-03-01/2025-03-31"],
  ["Sept. 2025", "2025-09-01/2025-09-30"],
])("%s is %s", (text, days) => {
  const found = periodFromText(text);
  expect(found === undefined ? undefined : periodText(found)).toBe(days);
});

test.each(["FY25", "Q5 2025", "Octopus 2025", "X2025"])("%s is no period", (text) => {
  expect(periodFromText(text)).toBeUndefined();
});
