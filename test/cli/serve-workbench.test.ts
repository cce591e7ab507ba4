import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { panePage } from "../../src/cli/pane-page";
import { serveWorkbench, type RunningWorkbench } from "../../src/cli/serve-workbench";

const place = mkdtempSync(join(tmpdir(), "workbench-"));
const script = '<script src="https://example.org/lib/office.js"></script>';
let running: RunningWorkbench;

beforeAll(async () => {
  for (const folder of ["page", "addin", "office"]) mkdirSync(join(place, folder));
  writeFileSync(join(place, "secret.json"), "{}");
  writeFileSync(join(place, "page/index.html"), "<p>工作台</p>");
  writeFileSync(join(place, "page/notes.txt"), "no type");
  writeFileSync(join(place, "office/zh-cn.js"), "1");
  writeFileSync(join(place, "addin/taskpane.html"), `<head>${script}</head>`);
  symlinkSync(join(place, "secret.json"), join(place, "page/link.json"));
  running = await serveWorkbench({
    folders: {
      workbench: { folder: join(place, "page") },
      addin: { folder: join(place, "addin") },
      officejs: { folder: join(place, "office"), isLowerCase: true },
    },
    file: { name: "台账.xlsx", bytes: new Uint8Array([80, 75]) },
    port: 0,
  });
});

afterAll(async () => {
  await running.stop();
  rmSync(place, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks with the path as it is written: `fetch` would tidy dots away before the server sees them. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: running.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString("utf8"),
        });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

test("the first page is the workbench", async () => {
  expect((await ask("/")).body).toBe("<p>工作台</p>");
});

test("pages may talk to no other server", async () => {
  expect((await ask("/")).headers["content-security-policy"]).toMatch(/^default-src 'self';/);
});

test("nothing is kept in a cache", async () => {
  expect((await ask("/")).headers["cache-control"]).toBe("no-store");
});

test.each([
  "/workbench/../secret.json",
  "/workbench/%2e%2e/secret.json",
  "/workbench/..%2fsecret.json",
  "/workbench/..%5csecret.json",
  "/workbench//secret.json",
  "/workbench/link.json",
  "/workbench/notes.txt",
  "/workbench/",
  "/workbench",
  "/constructor/x.js",
  "/secret.json",
  "/%E0%A4%A",
])("%s leads nowhere", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test("Office.js is found however its address is written", async () => {
  expect((await ask("/officejs/zh-CN.js")).status).toBe(200);
});

test("the ledger comes with its name", async () => {
  expect((await ask("/ledger")).headers["content-disposition"]).toContain(encodeURIComponent("台账.xlsx"));
});

test("a request under the name of another site is refused", async () => {
  expect((await ask("/", { Host: "evil.example" })).status).toBe(403);
});

test("nothing can be written to the server", async () => {
  expect((await ask("/", {}, "POST")).status).toBe(405);
});

test("the pane loads Office.js from this machine, with the host before it", async () => {
  const { body } = await ask("/addin/taskpane.html");
  expect(body).toMatch(/host\.js"><\/script><script src="\/officejs\/office\.js"><\/script>/);
});

test("the pane's page loads nothing from anywhere else", async () => {
  expect((await ask("/addin/taskpane.html")).body).not.toContain("https://");
});

test("a page whose quotation marks were taken away is understood too", () => {
  expect(panePage("<script src=https://example.org/office.js></script>")).toContain("/officejs/office.js");
});

test("a page without Office.js is not passed off as the pane", () => {
  expect(panePage("<script src=other.js></script>")).toBeUndefined();
});
