import type { CustomProperty, CustomPropertyCollection } from "../contract/custom-properties";
import type { EditResult } from "../contract/edit-result";
import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";

/** Excel cuts longer keys and texts off. */
const longest = 255;

/** 自定义属性集合 — the properties that add-ins and people have named. */
export class DocumentCustomProperties implements CustomPropertyCollection {
  constructor(private readonly core: DocumentCore) {}

  get list(): readonly CustomProperty[] {
    return this.core.state.shape.customProperties;
  }

  get(key: string): CustomProperty | undefined {
    const wanted = sameKey(key);
    return this.list.find((property) => sameKey(property.key) === wanted);
  }

  set(key: string, value: string | number | boolean): EditResult {
    return this.core.step("自定义属性 · Custom property", () => {
      if (key === "") refuse("自定义属性要有名称。", "A custom property needs a name.");
      const before = this.get(key);
      const property = { key: before?.key ?? key.slice(0, longest), ...typed(value) };
      const list =
        before === undefined
          ? [...this.list, property]
          : this.list.map((each) => (each === before ? property : each));
      this.core.state.setShape({ customProperties: list });
    });
  }

  delete(key: string): EditResult {
    return this.core.step("删除自定义属性 · Delete a custom property", () => {
      const own = this.get(key) ?? refuse("没有这个自定义属性。", "There is no such custom property.");
      this.core.state.setShape({ customProperties: this.list.filter((each) => each !== own) });
    });
  }

  deleteAll(): EditResult {
    return this.core.step("删除自定义属性 · Delete custom properties", () => {
      if (this.list.length > 0) this.core.state.setShape({ customProperties: [] });
    });
  }
}

const sameKey = (key: string): string => key.slice(0, longest).toLowerCase();

function typed(value: string | number | boolean): Omit<CustomProperty, "key"> {
  if (typeof value === "boolean") return { type: "Boolean", value };
  if (typeof value === "string") return { type: "String", value: value.slice(0, longest) };
  const isWhole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return { type: isWhole ? "Number" : "Float", value };
}
