import {
  carbonAssetsTable,
  conversion,
  Exact,
  parseUnit,
  verdictSettingsTable,
  type Column,
} from "../../src/core";
import { Calculation, type FunctionLibrary, type StoredWorkbook } from "../../src/sheet";
import { bareUnit, type PublishedCase } from "./case";

/** A lot of a published retirement: what the record tells of it, texts as printed. */
interface PublishedLot {
  readonly name: string;
  readonly value: string;
  readonly vintage: string;
  readonly issued: string;
  readonly retired: string;
}

type Answer = "达成" | "未达成" | "证据不足" | "附条件";
type Sheet = StoredWorkbook["sheets"][number];
type Row = readonly (string | number | null)[];

/** Which end of a date that the record leaves open. */
type End = "earliest" | "latest";

/** Whether a case asks for a verdict: it declares emissions and a period. */
export function isVerdictCase({ inputs }: PublishedCase): boolean {
  return "declared_emissions" in inputs && "declaration_period_start" in inputs;
}

/** The formula of a verdict over the tables of the sheet. */
export const verdictFormula = (emissions: string, lots: string, asOf: string, settings: string): string =>
  `CN.VERDICT(${emissions},${lots},"声明期","GUIDE",${asOf},${settings})`;

/**
 * Judges a published retirement through CN.VERDICT and the register of lots. Where the record gives several dates for one
 * event, the answer has to be the same at both ends; otherwise the evidence does not suffice.
 */
export function judgeCase(given: PublishedCase, library: FunctionLibrary): Answer | string {
  const [first, second] = (["earliest", "latest"] as const).map((end) => judged(given, library, end));
  return first === second ? (first ?? "") : "证据不足";
}

/** The answer that the case states, in the words of the verdict. */
export function publishedAnswer({ expected }: PublishedCase): string {
  const text = expected.value.trim();
  if (/^(未|不)达成|^not/i.test(text)) return "未达成";
  if (/^达成|^(reached|achieved|neutral)/i.test(text)) return "达成";
  return /不足|无法|不得|不能|未定|undetermined|insufficient/i.test(text) ? "证据不足" : text;
}

function judged(given: PublishedCase, library: FunctionLibrary, end: End): Answer | string {
  const lots = lotsOf(given);
  const [from, to] = ["declaration_period_start", "declaration_period_end"].map(
    (name) => dateAt(given.inputs[name]?.value ?? "", end) ?? "",
  );
  const retirements = lots.flatMap(({ retired }) => dateAt(retired, "latest") ?? []).sort();
  const sheet = sheetOf([
    { column: 0, rows: [["排放量"], [declaredTonnes(given)]] },
    { column: 2, rows: register(lots, given.source.title, end) },
    { column: 20, rows: settings(from ?? "", to ?? "", given.source.title) },
    { column: 24, rows: [["截至日"], [retirements.at(-1) ?? to ?? ""]] },
  ]);
  const formula = verdictFormula(
    "A2",
    `C1:${columnName(1 + lotHeaders.length)}${lots.length + 1}`,
    "Y2",
    "U1:V6",
  );
  const workbook: StoredWorkbook = {
    sheets: [{ ...sheet, cells: [...sheet.cells, { row: 30, column: 0, value: null, formula }] }],
    tables: [],
    names: [],
    usesDateSystem1904: false,
  };
  const calculation = Calculation.of(workbook, { library });
  calculation.recalculate();
  const words = String(calculation.value("Case", 30, 0));
  return (
    (["达成", "未达成", "证据不足", "附条件"] as const).find((answer) => words.startsWith(answer)) ?? words
  );
}

/** Declared emissions in tonnes; blank where the case states no number. */
function declaredTonnes({ inputs }: PublishedCase): number | null {
  const declared = inputs["declared_emissions"];
  const amount = Exact.parse(declared?.value ?? "");
  if (declared === undefined || amount === undefined) return null;
  const unit = parseUnit(bareUnit(declared.unit));
  const tonne = parseUnit("tCO2e");
  if (!("unit" in unit && "unit" in tonne)) return amount.toDouble();
  const converted = conversion(unit.unit, tonne.unit);
  return "factor" in converted ? amount.times(converted.factor).toDouble() : amount.toDouble();
}

function lotsOf({ inputs }: PublishedCase): readonly PublishedLot[] {
  return Object.entries(inputs)
    .filter(([name]) => /^(block|lot|batch)_?\d*$/i.test(name))
    .map(([name, input]) => {
      const record = input as unknown as Readonly<Record<string, unknown>>;
      const text = (key: string): string => {
        const value = record[key];
        return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
      };
      return {
        name,
        value: text("value"),
        vintage: text("vintage"),
        issued: text("issued"),
        retired: text("retired"),
      };
    });
}

const header = (columns: readonly Column[], id: string): string => {
  const column = columns.find((each) => each.id === id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return column.header.zh;
};

const lotColumns = [
  "lot",
  "kind",
  "registry",
  "recognisedBy",
  "serialFrom",
  "serialTo",
  "vintage",
  "issuedOn",
  "confirmedOn",
  "quantity",
  "holder",
  "use",
  "usedFor",
  "exit",
  "retiredOn",
  "certificate",
] as const;
const lotHeaders = lotColumns.map((id) => header(carbonAssetsTable.columns, id));

/**
 * The record names registry, dates and use; its publication is the proof of the retirement. The serial ranges stand in the
 * registry's own record: here every lot has a range of its own.
 */
function register(lots: readonly PublishedLot[], source: string, end: End): readonly Row[] {
  return [
    lotHeaders,
    ...lots.map(({ name, value, vintage, issued, retired }): Row => {
      const issue = dateAt(issued, end) ?? null;
      const retirement = dateAt(retired, end) ?? null;
      const exit = retirement === null ? null : "注销";
      return [
        name,
        "其他国际核证减排量",
        source,
        source,
        `${name.toUpperCase()}-1`,
        `${name.toUpperCase()}-${Math.ceil(Number(value))}`,
        vintage,
        issue,
        issue,
        Number(value),
        "公布记录",
        "碳中和",
        "声明期",
        exit,
        retirement,
        source,
      ];
    }),
  ];
}

/** The records are of registries outside the list of the text: that kind is recognised, so that age and retirement decide. */
function settings(from: string, to: string, source: string): readonly Row[] {
  const name = (id: string): string => header(verdictSettingsTable.items, id);
  return [
    [name("periodFrom"), from],
    [name("periodTo"), to],
    [name("guideOtherKinds"), "其他种类经认可计入"],
    [name("guideOtherKindsReason"), source],
    [name("guideOtherKindsApprover"), "公布记录"],
    [name("guideOtherKindsApprovedOn"), to],
  ];
}

function sheetOf(blocks: readonly { readonly column: number; readonly rows: readonly Row[] }[]): Sheet {
  return {
    name: "Case",
    cells: blocks.flatMap(({ column, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((value, offset) => (value === null ? [] : [{ row, column: column + offset, value }])),
      ),
    ),
  };
}

/** A date as ISO text; of several dates, a month or a year the asked end; `undefined` where there is none. */
export function dateAt(text: string, end: End): string | undefined {
  const ends = [...text.matchAll(/(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?/g)].map(
    ([, year = "", month, day]) => {
      const isFirst = end === "earliest";
      const ownMonth = Number(month ?? (isFirst ? 1 : 12));
      const lastDay = new Date(Date.UTC(Number(year), ownMonth, 0)).getUTCDate();
      const ownDay = Number(day ?? (isFirst ? 1 : lastDay));
      return `${year}-${String(ownMonth).padStart(2, "0")}-${String(ownDay).padStart(2, "0")}`;
    },
  );
  return ends.sort().at(end === "earliest" ? 0 : -1);
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
}
