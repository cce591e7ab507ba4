import type { ConditionalLook } from "../../document";
import { HostClass, type ValueMember } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import { changeable, lookOf, type ConditionalFormatModel } from "./conditional-format";
import { htmlColor } from "./html-color";

type Part = keyof ConditionalLook;

/** One part of the look; null where the rule leaves it as it is. */
function look(
  location: string,
  part: Part,
  accept: (value: unknown) => unknown,
): ValueMember<ConditionalFormatModel> {
  return {
    get: (format) => lookOf(format)[part] ?? null,
    set: (format, value) => {
      const accepted = accept(value);
      if (accepted === undefined) throw invalidArgument(location);
      const draft = changeable(format, location);
      draft.look = { ...draft.look, [part]: accepted };
    },
  };
}

const truth = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** 条件格式的样子 — `Excel.ConditionalRangeFormat`. */
export const conditionalRangeFormatClass: HostClass<ConditionalFormatModel> =
  new HostClass<ConditionalFormatModel>("ConditionalRangeFormat", () => ({
    values: { numberFormat: look("ConditionalRangeFormat.numberFormat", "numberFormat", text) },
    objects: {
      fill: (format) => conditionalRangeFillClass.of(format),
      font: (format) => conditionalRangeFontClass.of(format),
    },
  }));

const conditionalRangeFillClass: HostClass<ConditionalFormatModel> = new HostClass<ConditionalFormatModel>(
  "ConditionalRangeFill",
  () => ({ values: { color: look("ConditionalRangeFill.color", "fill", htmlColor) } }),
);

const conditionalRangeFontClass: HostClass<ConditionalFormatModel> = new HostClass<ConditionalFormatModel>(
  "ConditionalRangeFont",
  () => ({
    values: {
      color: look("ConditionalRangeFont.color", "fontColor", htmlColor),
      bold: look("ConditionalRangeFont.bold", "bold", truth),
      italic: look("ConditionalRangeFont.italic", "italic", truth),
      strikethrough: look("ConditionalRangeFont.strikethrough", "strike", truth),
    },
  }),
);

/** The classes of the parts of a look. */
export const conditionalLookParts = [conditionalRangeFillClass, conditionalRangeFontClass];
