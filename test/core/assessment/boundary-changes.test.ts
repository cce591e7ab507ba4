import { assessChanges, boundaryChangesTable, type CellContent } from "../../../src/core";

const headers = boundaryChangesTable.columns.map(({ header }) => header.zh);

function found(...row: readonly (CellContent | undefined)[]): readonly string[] {
  return assessChanges({ headers, rows: [row] }).map(
    ({ code, severity, at }) => `${severity} ${code} ${at?.input}`,
  );
}

test("a change with reason, day and effect leaves nothing to ask", () => {
  expect(found("新增 2 号窑", "设备", "已发生", 45748, "扩产", 1200, "设计文件")).toEqual([]);
});

test("a change without its reason is a warning, since the clause says should", () => {
  expect(found("新增 2 号窑", "设备", "已发生", 45748, undefined, 1200)).toEqual([
    "warning change-without-reason BoundaryChanges.reason",
  ]);
});

test("an effect that nobody has stated is asked, not taken for none", () => {
  expect(found("新增 2 号窑", "设备", "计划中", undefined, "扩产")).toEqual([
    "question unanswered BoundaryChanges.effect",
  ]);
});

test("a change that has been made is asked for its day, a planned one is not", () => {
  expect(found("新增 2 号窑", "设备", "已发生", undefined, "扩产", 1200)).toEqual([
    "question unanswered BoundaryChanges.changedOn",
  ]);
});

test("no row is no change", () => {
  expect(assessChanges({ headers, rows: [] })).toEqual([]);
});
