import type { ComparisonOperator, ConditionalFormat, ConditionalLook } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { invalidArgument, itemNotFound, notImplemented } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { ruleKinds, type FormatDraft } from "./conditional-format-draft";
import { conditionalRangeFormatClass } from "./conditional-range-format";
import { rangeClass } from "./range";
import type { RangeModel } from "./range-model";

/** A rule of the workbook, or one that is still being put together. */
export interface ConditionalFormatModel {
  readonly range: RangeModel;
  readonly kept?: ConditionalFormat;
  readonly draft?: FormatDraft;
}

/** The words of Office.js for how a value is compared. */
const operators: Readonly<Record<string, ComparisonOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** The rule in whichever state it is. */
export function ruleOf({ kept, draft }: ConditionalFormatModel): FormatDraft | ConditionalFormat {
  const rule = draft ?? kept;
  if (rule === undefined) throw itemNotFound("ConditionalFormat");
  return rule;
}

/** The rule, as long as it can be changed: only within the request that made it. */
export function changeable({ draft }: ConditionalFormatModel, location: string): FormatDraft {
  if (draft === undefined || draft.isDone) {
    throw notImplemented(`${location} (of a rule from an earlier request)`);
  }
  return draft;
}

/** How cells look where the rule holds. */
export function lookOf(format: ConditionalFormatModel): ConditionalLook {
  return ruleOf(format).look;
}

function typeOf(format: ConditionalFormatModel): string {
  if (format.draft !== undefined) return format.draft.type;
  const ours = format.kept?.type;
  return Object.keys(ruleKinds).find((word) => ruleKinds[word] === ours) ?? "Unknown";
}

function ofType(format: ConditionalFormatModel, type: string, make: () => HostObject): HostObject | null {
  return typeOf(format) === type ? make() : null;
}

function required(object: HostObject | null, location: string): HostObject {
  if (object === null) throw itemNotFound(location);
  return object;
}

const custom = (format: ConditionalFormatModel): HostObject | null =>
  ofType(format, "Custom", () => customConditionalFormatClass.of(format));
const cellValue = (format: ConditionalFormatModel): HostObject | null =>
  ofType(format, "CellValue", () => cellValueConditionalFormatClass.of(format));

/** 条件格式 — `Excel.ConditionalFormat`. */
export const conditionalFormatClass: HostClass<ConditionalFormatModel> =
  new HostClass<ConditionalFormatModel>("ConditionalFormat", () => ({
    values: {
      type: { get: typeOf },
      priority: { get: ({ kept }) => kept?.priority ?? 0 },
      stopIfTrue: {
        get: (format) => ruleOf(format).stopsIfTrue,
        set: (format, value) => {
          changeable(format, "ConditionalFormat.stopIfTrue").stopsIfTrue = value === true;
        },
      },
    },
    objects: {
      custom: (format) => required(custom(format), "ConditionalFormat.custom"),
      customOrNullObject: custom,
      cellValue: (format) => required(cellValue(format), "ConditionalFormat.cellValue"),
      cellValueOrNullObject: cellValue,
    },
    methods: {
      getRange: ({ range, kept }) => rangeClass.of({ ...range, area: kept?.ranges[0] ?? range.area }),
    },
  }));

const customConditionalFormatClass: HostClass<ConditionalFormatModel> = new HostClass<ConditionalFormatModel>(
  "CustomConditionalFormat",
  () => ({
    objects: {
      rule: (format) => conditionalFormatRuleClass.of(format),
      format: (format) => conditionalRangeFormatClass.of(format),
    },
  }),
);

const conditionalFormatRuleClass: HostClass<ConditionalFormatModel> = new HostClass<ConditionalFormatModel>(
  "ConditionalFormatRule",
  () => ({
    values: {
      formula: {
        get: (format) => `=${ruleOf(format).formulas[0] ?? ""}`,
        set: (format, value) => {
          if (typeof value !== "string") throw invalidArgument("ConditionalFormatRule.formula");
          changeable(format, "ConditionalFormatRule.formula").formulas = [value.replace(/^=/, "")];
        },
      },
    },
  }),
);

const cellValueConditionalFormatClass: HostClass<ConditionalFormatModel> =
  new HostClass<ConditionalFormatModel>("CellValueConditionalFormat", () => ({
    values: {
      rule: {
        get: (format) => {
          const { formulas, operator } = ruleOf(format);
          const word = Object.keys(operators).find((each) => operators[each] === operator);
          const [formula1 = "", formula2] = formulas.map((formula) => `=${formula}`);
          return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: word };
        },
        set: (format, value) => setCellValueRule(format, value),
      },
    },
    objects: { format: (format) => conditionalRangeFormatClass.of(format) },
  }));

function setCellValueRule(format: ConditionalFormatModel, value: unknown): void {
  const location = "CellValueConditionalFormat.rule";
  if (typeof value !== "object" || value === null) throw invalidArgument(location);
  const { formula1, formula2, operator } = value as Readonly<Record<string, unknown>>;
  const ours = operators[String(operator)];
  if (ours === undefined || typeof formula1 !== "string") throw invalidArgument(location);
  const draft = changeable(format, location);
  draft.operator = ours;
  draft.formulas = [formula1, formula2].flatMap((each) =>
    typeof each === "string" && each !== "" ? [each.replace(/^=/, "")] : [],
  );
}

/** The classes that only lead from a rule to its parts. */
export const conditionalFormatParts = [
  customConditionalFormatClass,
  conditionalFormatRuleClass,
  cellValueConditionalFormatClass,
];
