import { failureOf } from "../excel-failure";

/** The custom properties that carry the stamp of a template, so that it can be read without opening the workbook. */
export type TemplateStamp = Readonly<Record<string, string>>;

const prefix = "Tanheng.";

/**
 * 写文档属性 — the stamp also as custom properties of the document; false where this host has no custom properties, and then
 * the table alone carries it.
 */
export async function stampProperties(stamp: TemplateStamp): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      const entries = Object.entries(stamp).map(([key, value]) => [`${prefix}${key}`, value] as const);
      // What says nothing is no property, and none that an earlier issue has left.
      const emptied = entries
        .filter(([, value]) => value === "")
        .map(([key]) => custom.getItemOrNullObject(key));
      await context.sync();
      emptied.filter((property) => !property.isNullObject).forEach((property) => property.delete());
      for (const [key, value] of entries) {
        if (value !== "") custom.add(key, value);
      }
      await context.sync();
    });
    return true;
  } catch (exception) {
    if (failureOf(exception).kind === "not-supported") return false;
    throw exception;
  }
}
