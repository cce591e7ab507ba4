import { withAttribute } from "../../../../sheet/file/cell-xml";
import { formulaToStored } from "../../../../sheet/file/formula-to-stored";
import { writeRange } from "../../../../sheet/file/range-reference";
import { toXml } from "../../../../sheet/file/xml-text";
import type {
  ColumnProperties,
  ConditionalFormatState,
  SheetShape,
  ValidationState,
} from "../../state/sheet-shape";
import type { StyleWriter } from "./styles";
import { readXml } from "../xml-tree";

const rangeList = (ranges: ValidationState["ranges"]): string => ranges.map(writeRange).join(" ");

/** 列宽写入 — the `cols` element; `""` where every column is as the sheet says. */
export function columnsXml(
  columns: readonly ColumnProperties[],
  shape: SheetShape,
  styles: StyleWriter,
): string {
  const items = columns.map(({ first, last, width, isHidden, style }) => {
    const own = width ?? shape.defaultColumnWidth;
    return (
      `<col min="${first + 1}" max="${last + 1}" width="${own}"` +
      (style === undefined || style === 0 ? "" : ` style="${styles.numberOf(style)}"`) +
      (isHidden ? ' hidden="1"' : "") +
      (width === undefined ? "" : ' customWidth="1"') +
      "/>"
    );
  });
  return items.length === 0 ? "" : `<cols>${items.join("")}</cols>`;
}

/** 合并写入 — the `mergeCells` element. */
export const mergesXml = (merges: SheetShape["merges"]): string =>
  merges.length === 0
    ? ""
    : `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${writeRange(range)}"/>`).join("")}</mergeCells>`;

/** 超链接写入 — the links as the file has them, over the cells that they lie over now. */
export function hyperlinksXml(
  links: SheetShape["hyperlinks"],
  rewrite: (location: string) => string,
): string {
  const items = links.map(({ source, range, location }) => {
    const tag = withAttribute(source ?? "<hyperlink/>", "ref", writeRange(range));
    return location === undefined ? tag : withAttribute(tag, "location", rewrite(location));
  });
  return items.length === 0 ? "" : `<hyperlinks>${items.join("")}</hyperlinks>`;
}

/** 数据验证写入 — the rules; those of the file keep whatever else they say. */
export function validationsXml(validations: readonly ValidationState[]): string {
  const items = validations.map((rule) => {
    const stored = [rule.formula1, rule.formula2].map((formula, index) =>
      formula === undefined
        ? ""
        : `<formula${index + 1}>${toXml(formulaToStored(formula))}</formula${index + 1}>`,
    );
    if (rule.source !== undefined) {
      const tag = withAttribute(/^<[^>]*>/.exec(rule.source)?.[0] ?? "", "sqref", rangeList(rule.ranges));
      return `${tag.replace(/\s*\/?>$/, ">")}${stored.join("")}</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? "dataValidation"}>`;
    }
    return `<dataValidation${ruleAttributes(rule)} sqref="${rangeList(rule.ranges)}">${stored.join("")}</dataValidation>`;
  });
  return items.length === 0
    ? ""
    : `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

function ruleAttributes(rule: ValidationState): string {
  const hasOperator = !["any", "list", "custom"].includes(rule.type) && rule.operator !== "between";
  const text = (name: string, value: string | undefined): string =>
    value === undefined || value === "" ? "" : ` ${name}="${toXml(value)}"`;
  return (
    (rule.type === "any" ? "" : ` type="${rule.type}"`) +
    (rule.errorStyle === "stop" ? "" : ` errorStyle="${rule.errorStyle}"`) +
    (hasOperator ? ` operator="${rule.operator}"` : "") +
    (rule.allowsBlank ? ' allowBlank="1"' : "") +
    (rule.showsDropdown ? "" : ' showDropDown="1"') +
    (rule.showsPrompt ? ' showInputMessage="1"' : "") +
    (rule.showsError ? ' showErrorMessage="1"' : "") +
    text("errorTitle", rule.errorTitle) +
    text("error", rule.error) +
    text("promptTitle", rule.promptTitle) +
    text("prompt", rule.prompt)
  );
}

/** 条件格式写入 — the rules; priorities count from 1 in their order. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatState[],
  styles: StyleWriter,
): string {
  const byPriority = formats.slice().sort((one, other) => one.priority - other.priority);
  const mustCount = formats.some(({ priority }) => priority < 1);
  return formats
    .map((format) => {
      const priority = mustCount ? byPriority.indexOf(format) + 1 : format.priority;
      const rule =
        format.source === undefined ? newRule(format, styles, priority) : keptRule(format, priority);
      return `<conditionalFormatting sqref="${rangeList(format.ranges)}">${rule}</conditionalFormatting>`;
    })
    .join("");
}

const formulasXml = (formulas: readonly string[]): readonly string[] =>
  formulas.map((formula) => `<formula>${toXml(formulaToStored(formula))}</formula>`);

function newRule(format: ConditionalFormatState, styles: StyleWriter, priority: number): string {
  const { type, operator, stopsIfTrue, look, formulas } = format;
  return (
    `<cfRule type="${type}" dxfId="${styles.addLook(look)}" priority="${priority}"` +
    (operator === undefined ? "" : ` operator="${operator}"`) +
    (stopsIfTrue ? ' stopIfTrue="1"' : "") +
    `>${formulasXml(formulas).join("")}</cfRule>`
  );
}

/** A rule of the file with its formulas as they are now. */
function keptRule({ source = "", formulas }: ConditionalFormatState, priority: number): string {
  const rule = readXml(source);
  if (rule === undefined) return source;
  const stored = formulasXml(formulas);
  let text = "";
  let at = 0;
  rule.all("formula").forEach((formula, index) => {
    text += source.slice(at, formula.start) + (stored[index] ?? "");
    at = formula.end;
  });
  const whole = text + source.slice(at);
  const tag = /^<[^>]*>/.exec(whole)?.[0] ?? "";
  return withAttribute(tag, "priority", String(priority)) + whole.slice(tag.length);
}
