import { createServer } from "node:net";
import { join } from "node:path";
import { runStart } from "../../src/cli/run-start";

const root = join(__dirname, "../..");

async function run(...words: string[]): Promise<{ code: number; out: string; errors: string }> {
  let out = "";
  let errors = "";
  const code = await runStart([...words, "--no-open"], {
    write: (text) => void (out += `${text}\n`),
    complain: (text) => void (errors += `${text}\n`),
    bundleFolder: join(root, "dist"),
  });
  return { code, out, errors };
}

test("checking prints totals and verdicts of the filled example and serves nothing", async () => {
  expect(await run("--check")).toMatchObject({
    code: 0,
    out: expect.stringMatching(/碳排放总量 +10,801\.6484905252 tCO2e[\s\S]*GUIDE +达成2025年度声明期碳中和/),
    errors: "",
  });
});

test("checking a ledger of one's own prints its own summary", async () => {
  const sample = join(root, "assets/samples/steelworks.xlsx");
  expect((await run("--check", "--file", sample)).out).toMatch(
    /8,848,828\.5[\s\S]*未达成2025年度声明期碳中和/,
  );
});

test("a file that is not there ends with a sentence and 2", async () => {
  expect(await run("--file", "没有.xlsx")).toEqual({
    code: 2,
    out: "",
    errors: "没有.xlsx：没有这个文件。\n",
  });
});

test("a file that is no workbook ends with a sentence in the language asked for", async () => {
  const { code, errors } = await run("--file", join(root, "package.json"), "--lang", "en");
  expect([code, errors]).toEqual([2, expect.stringContaining("not an Excel workbook")]);
});

test("a wrong option is explained in both languages", async () => {
  const { code, errors } = await run("--wrong");
  expect([code, errors]).toEqual([2, expect.stringMatching(/不认识选项[\s\S]*Unknown option/)]);
});

test("a port that is taken ends with a sentence that names another", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { code, errors } = await run("--port", String(port));
  other.close();
  expect([code, errors]).toEqual([2, expect.stringContaining(`--port ${port === 65535 ? 3000 : port + 1}`)]);
});
