import { call } from "./call";

const ledger = [
  ["类别", "排放量"],
  ["直接·固定源燃烧", 80],
  ["间接·运输", 20],
  ["清除", 30],
];

test.each([
  ["amounts", 1000],
  ["rows", ledger],
])("each row of CN.VERDICTS rests on clauses of its own standard alone, from %s", (_form, emissions) => {
  const rows = (call("EXPLAIN", "VERDICTS", emissions, 50, "2025年度") as string[][]).slice(1);
  const cited = rows.map((row) =>
    row
      .flatMap((cell) => [...cell.matchAll(/(GUIDE|CIECCPA061|DB14|DB43|DZJN108) [\dA-F]/g)])
      .map(([, standard]) => standard),
  );
  expect(cited.map((own) => [...new Set(own)])).toEqual(
    rows.map(([standard = ""]) => (standard === "DB14" ? [] : [standard])),
  );
});
