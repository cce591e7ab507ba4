import type { GuardedPackage } from "../../../../sheet/file/guard-package";
import { readRelationships } from "../../../../sheet/file/relationships";
import type { CustomProperty } from "../../contract/custom-properties";
import { readXml, type XmlElement } from "../xml-tree";

/** The part that keeps the custom properties of the document. */
export function customPropertiesPartOf(from: GuardedPackage): string | undefined {
  return readRelationships(from, "").find(({ kind }) => kind === "custom-properties")?.target;
}

/** 自定义属性 — names and values of the part; what has no name is no property. */
export function readCustomProperties(source: string | undefined): readonly CustomProperty[] {
  const root = source === undefined ? undefined : readXml(source);
  return (root?.all("property") ?? []).flatMap((element) => {
    const key = element.attribute("name");
    return key === undefined ? [] : [{ key, ...valueOf(element.children[0]) }];
  });
}

const whole = /^u?(i[1248]|int)$/;

function valueOf(element: XmlElement | undefined): Omit<CustomProperty, "key"> {
  const { name = "", text = "" } = element ?? {};
  const number = text.trim() === "" ? NaN : Number(text);
  if (Number.isFinite(number) && whole.test(name)) return { type: "Number", value: number };
  if (Number.isFinite(number) && /^(r[48]|decimal)$/.test(name)) return { type: "Float", value: number };
  if (name === "bool") return { type: "Boolean", value: text === "true" || text === "1" };
  return { type: name === "filetime" || name === "date" ? "Date" : "String", value: text };
}
