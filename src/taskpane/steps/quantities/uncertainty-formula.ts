import { shown, type Period, type StatedUncertainty, type UncertainLine } from "../../../core";
import type { TableContents } from "../../editing/draft";
import { conditionsFor, dayInFormula, headerOf } from "./sheet-rows";
import { columnReference, quoted } from "./structured-reference";

/** Excel takes no longer ones. */
const longestFormula = 8_000;
const mostChoices = 250;

/**
 * 一个源的公式 — the source's emissions in the sheet, times the two uncertainties in the cells where they are stated, by the
 * product rule. `undefined` where the sheet's rows cannot be picked by what they say.
 */
export function lineFormula(
  line: UncertainLine,
  contents: TableContents,
  declared: Period | undefined,
): string | undefined {
  const amount = amountOf(line, contents, declared);
  const [activity, factor] = [cellOf(line.activity.stated), cellOf(line.factor.stated)];
  if (amount === undefined || activity === undefined || factor === undefined) return undefined;
  return `=CN.UNCERTAINTY(CHOOSE({1;2},${amount},1),CHOOSE({1;2},${activity},${factor}),"积")`;
}

/** 合计的公式 — every source's emissions with its combined uncertainty, by the sum rule. */
export function totalFormula(
  lines: readonly UncertainLine[],
  contents: TableContents,
  declared: Period | undefined,
): string | undefined {
  const amounts = lines.map((line) => amountOf(line, contents, declared));
  const uncertainties = lines.map((line) => {
    const [activity, factor] = [cellOf(line.activity.stated), cellOf(line.factor.stated)];
    return activity === undefined || factor === undefined ? undefined : `SQRT(SUMSQ(${activity},${factor}))`;
  });
  if (lines.length === 0 || lines.length > mostChoices) return undefined;
  if ([...amounts, ...uncertainties].includes(undefined)) return undefined;
  const formula = `=CN.UNCERTAINTY(${listed(amounts)},${listed(uncertainties)})`;
  return formula.length > longestFormula ? undefined : formula;
}

/** Several cells and sums as one column. */
function listed(terms: readonly (string | undefined)[]): string {
  const [only] = terms;
  if (terms.length === 1) return only ?? "";
  return `CHOOSE({${terms.map((_, index) => `${index + 1}`).join(";")}},${terms.join(",")})`;
}

function amountOf(
  { rows }: UncertainLine,
  contents: TableContents,
  declared: Period | undefined,
): string | undefined {
  const kind = rows[0]?.kind;
  const content = kind && contents[kind.table.id];
  const emissions = kind && content && headerOf(kind.table, content, "emissions");
  if (kind === undefined || content === undefined || emissions === undefined) return undefined;
  const conditions = conditionsFor({
    table: kind.table,
    content,
    rows: rows.map(({ row }) => row - 1),
    isPassedOver: (cells) => typeof cells[content.headers.indexOf(emissions)] !== "number",
    always: ["source", ...(kind.item === undefined ? [] : [kind.item])],
    ifNeeded: [["category"]],
    declared,
  });
  if (conditions === undefined) return undefined;
  const { texts, period } = conditions;
  const column = (header: string): string => columnReference(kind.table, header);
  const criteria = [
    ...texts.map(({ header, text }) => `${column(header)},${criterion(text)}`),
    ...(period === undefined
      ? []
      : [
          `${column(period.header)},">="&${dayInFormula(period.from)}`,
          `${column(period.header)},"<="&${dayInFormula(period.to)}`,
        ]),
  ];
  return `SUMIFS(${[column(emissions), ...criteria].join(",")})`;
}

/** Equal to the whole text: what Excel would take for any sign is marked. */
function criterion(text: string): string {
  return quoted(`=${text.replace(/[~*?]/g, (sign) => `~${sign}`)}`);
}

/** The cell where the uncertainty stands, as a share. */
function cellOf(stated: StatedUncertainty | undefined): string | undefined {
  const cell = stated?.from.row.fields.value.at.cell;
  if (stated === undefined || cell === undefined) return undefined;
  const factor = shown(stated.perUnit);
  return factor === "1" ? cell : factor === "0.01" ? `${cell}%` : `${cell}*${factor}`;
}
