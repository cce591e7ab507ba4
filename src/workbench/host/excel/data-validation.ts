import type { Validation } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { edited } from "./edited";
import { givenErrorAlert, givenPrompt, givenRule, ruleJson, validationTypes } from "./data-validation-rule";
import { absoluteFormula } from "./absolute-formula";
import { sheetOf, type RangeModel } from "./range-model";
import { everyCell, lookedAtArea } from "./range-visibility";
import { writableSheet } from "./writable";

type Rule = Omit<Validation, "ranges">;

/** A rule without any effect, to start from. */
const anything: Rule = {
  type: "any",
  operator: "between",
  allowsBlank: true,
  showsDropdown: true,
  errorStyle: "stop",
  showsError: true,
  showsPrompt: true,
};

function firstRule(range: RangeModel): Validation | undefined {
  const { startRow, startColumn } = range.area;
  return range.document.validations.at(sheetOf(range).name, startRow, startColumn);
}

/** Null where the cells of the range do not all have the same rule. */
function commonRule(range: RangeModel): Rule | null {
  const first = firstRule(range);
  const isCommon = everyCell(range, ({ validation }) => JSON.stringify(validation) === JSON.stringify(first));
  return isCommon === null ? null : (first ?? anything);
}

function change(range: RangeModel, location: string, next: (rule: Rule) => Rule): void {
  const sheet = writableSheet(range, location);
  const { type, ...rest } = next(firstRule(range) ?? anything);
  const rule = { ...rest, type };
  edited(range.document.validations.set(sheet, range.area, rule), location, "InvalidArgument");
}

function isValid(range: RangeModel): boolean | null {
  const { name } = sheetOf(range);
  const { startRow, startColumn, endRow, endColumn } = lookedAtArea(range, name);
  const answers = new Set<boolean>();
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      const { value } = range.document.cells.at(name, row, column);
      answers.add(range.document.validations.check(name, row, column, value).ok);
    }
  }
  return answers.size === 2 ? null : answers.has(true);
}

/** 数据验证 — `Excel.DataValidation`. */
export const dataValidationClass: HostClass<RangeModel> = new HostClass<RangeModel>("DataValidation", () => ({
  values: {
    type: {
      get: (range) => {
        const rule = commonRule(range);
        return rule === null ? "Inconsistent" : validationTypes[rule.type];
      },
    },
    rule: {
      get: (range) => ruleJson(commonRule(range) ?? anything),
      set: (range, value) => {
        const given = givenRule(value, absoluteFormula);
        change(range, "DataValidation.rule", (rule) => ({ ...rule, ...given }));
      },
    },
    ignoreBlanks: {
      get: (range) => commonRule(range)?.allowsBlank ?? null,
      set: (range, value) =>
        change(range, "DataValidation.ignoreBlanks", (rule) => ({ ...rule, allowsBlank: value === true })),
    },
    prompt: {
      get: (range) => {
        const rule = commonRule(range) ?? anything;
        return { showPrompt: rule.showsPrompt, title: rule.promptTitle ?? "", message: rule.prompt ?? "" };
      },
      set: (range, value) =>
        change(range, "DataValidation.prompt", (rule) => ({ ...rule, ...givenPrompt(value) })),
    },
    errorAlert: {
      get: (range) => {
        const rule = commonRule(range) ?? anything;
        const style = { stop: "Stop", warning: "Warning", information: "Information" }[rule.errorStyle];
        return { showAlert: rule.showsError, style, title: rule.errorTitle ?? "", message: rule.error ?? "" };
      },
      set: (range, value) =>
        change(range, "DataValidation.errorAlert", (rule) => ({ ...rule, ...givenErrorAlert(value) })),
    },
    valid: { get: isValid },
  },
  methods: {
    clear: (range, { location }) => {
      edited(range.document.validations.set(writableSheet(range, location), range.area, null), location);
    },
  },
}));
