import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WorkbookDocument } from "../../../src/workbench/document";
import { OfficeHost } from "../../../src/workbench/host";
import { startAddIn, type RunningAddIn } from "../office-in-jsdom";
import { replay, type ParityFile } from "./replay";

const folder = join("test", "workbench", "parity");
const recordings = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, file: JSON.parse(readFileSync(join(folder, name), "utf8")) as ParityFile }));

/** A short session of an add-in: cells, a table, an error. */
async function use(addIn: RunningAddIn): Promise<void> {
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["燃料", "消耗量"],
      ["煤", 5],
    ];
    const table = sheet.tables.add("A1:B2", true);
    await context.sync();
    table.rows.add(undefined, [["油", 7]]);
    range.load("values");
    await context.sync();
  });
}

test.each(recordings)("the answers recorded in $name are given again", ({ file }) => {
  expect(replay(file, new OfficeHost(WorkbookDocument.empty()))).toEqual([]);
});

test.each(recordings)("$name says who answered and what was done", ({ file }) => {
  expect([["Excel", "workbench"].includes(file.answeredBy), file.about.length > 10]).toEqual([true, true]);
});

test("a different answer is found with its place", () => {
  const [first] = recordings;
  const wrong = JSON.parse(JSON.stringify(first?.file.pairs[0])) as { response: { TraceIds: number[] } };
  wrong.response.TraceIds = [99];
  const recording = { answeredBy: "workbench", pairs: [wrong] } as unknown as ParityFile;
  expect(replay(recording, new OfficeHost(WorkbookDocument.empty()))).toEqual([
    "pair 1.response.TraceIds.0: 99 ≠ undefined",
  ]);
});

test("the workbench records requests and answers that it gives again", async () => {
  const addIn = await startAddIn({ document: WorkbookDocument.empty() });
  addIn.host.recorder.start();
  await use(addIn);
  const recording = addIn.host.recorder.stop();
  addIn.close();
  expect([recording.pairs.length > 1, replay(recording, new OfficeHost(WorkbookDocument.empty()))]).toEqual([
    true,
    [],
  ]);
});

test("the recorder of the documentation notes the same pairs as the host", async () => {
  const page = readFileSync(join("docs", "workbench.md"), "utf8");
  const [, snippet = ""] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
  const addIn = await startAddIn({ document: WorkbookDocument.empty(), seam: "external" });
  // What Office.js does at its start is over before anybody listens.
  await addIn.settled();
  addIn.window.eval(snippet);
  addIn.host.recorder.start();
  await use(addIn);
  const { pairs } = addIn.host.recorder.stop();
  const noted = addIn.window.eval("JSON.stringify(recordedPairs)") as string;
  addIn.close();
  expect(JSON.parse(noted)).toEqual(pairs);
});
