import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runVerify } from "../../src/cli/run-verify";
import { oneSheet } from "../sheet/file/build-package";
import { Workplace, type Outcome } from "./command";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const example = new Uint8Array(readFileSync(join(__dirname, "../../assets/templates/ledger-example.xlsx")));
const empty = new Uint8Array(readFileSync(join(__dirname, "../../assets/templates/ledger.xlsx")));
const verifyEmpty = (...more: string[]): Promise<Outcome> =>
  place.run(runVerify, place.put("台账.xlsx", empty), ...more);
const verifyExample = (...more: string[]): Promise<Outcome> =>
  place.run(runVerify, place.put("台账.xlsx", example), ...more);

interface Told {
  readonly asOf: string;
  readonly ledger: readonly {
    readonly id: string;
    readonly findings: readonly { readonly code: string; readonly sentence: { readonly zh: string } }[];
  }[];
}

describe("the review of a ledger", () => {
  test("stands below the comparison, part by part, with the sentence and the cell of each finding", async () => {
    const { out } = await verifyEmpty();
    expect(out).toMatch(/\n评审（截至 2026-01-31）：待填 \d+\n企业与边界：待填 \d+/);
    expect(out).toContain("  [待填] 「统一社会信用代码」（企业!B10）还没有填写。 [DB14 6.1.2a]");
  });

  test("is in English where it is asked for", async () => {
    const { out } = await verifyEmpty("--lang", "en");
    expect(out).toContain(
      "  [to be filled in] Unified social credit code (企业!B10) is not filled in yet. [DB14 6.1.2a]",
    );
  });

  test("looks at the day that is given", async () => {
    const told = async (...more: string[]): Promise<Told> =>
      JSON.parse((await verifyExample("--json", ...more)).out) as Told;
    const [early, late] = [await told("--as-of", "2020-01-01"), await told("--as-of", "2040-12-31")];
    expect([early.asOf, late.asOf]).toEqual(["2020-01-01", "2040-12-31"]);
    const codes = ({ ledger }: Told) => ledger.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes(late)).not.toEqual(codes(early));
  });

  test("has all parts of the work in the order of the work for programs", async () => {
    const { ledger } = JSON.parse((await verifyExample("--json")).out) as Told;
    expect(ledger.map(({ id }) => id)).toEqual([
      "boundary",
      "readiness",
      "sources",
      "monitoring",
      "quantities",
      "measures",
      "offsets",
      "verdict",
      "workbook",
    ]);
  });

  test("is not made where the workbook has no table of the ledger", async () => {
    const outcome = await place.run(runVerify, place.put("表.xlsx", oneSheet("")));
    expect(outcome.out).toContain("评审：工作簿里没有台账的表。");
  });

  test.each(["2025-02-30", "明天", ""])("is refused for %j, which is no day", async (day) => {
    const outcome = await verifyExample("--as-of", day);
    expect([outcome.code, outcome.out]).toEqual([2, ""]);
    expect(outcome.errors).toContain("--as-of");
  });
});
