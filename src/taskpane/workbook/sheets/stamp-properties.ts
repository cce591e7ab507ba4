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
      for (const [key, value] of Object.entries(stamp)) custom.add(`${prefix}${key}`, value);
      await context.sync();
    });
    return true;
  } catch (exception) {
    if (failureOf(exception).kind === "not-supported") return false;
    throw exception;
  }
}
