import type { EditResult } from "../contract/edit-result";
import type {
  CustomXmlCollection,
  CustomXmlPart,
  DocumentProperties,
  PropertyCollection,
  SettingCollection,
} from "../contract/object-collections";
import type { DocumentCore } from "../document-core";
import { namespaceOf } from "../file/read/own-parts";
import { readXml } from "../file/xml-tree";
import { refuse } from "../history/edit-refusal";
import { FileRefusal } from "../../../sheet/file/file-refusal";

/** 设置集合 — what the add-in keeps in the file under names. */
export class DocumentSettings implements SettingCollection {
  constructor(private readonly core: DocumentCore) {}

  get keys(): readonly string[] {
    return [...this.core.state.shape.settings.keys()];
  }

  get(key: string): unknown {
    return this.core.state.shape.settings.get(key);
  }

  set(key: string, value: unknown): EditResult {
    return this.core.step("设置 · Setting", () => {
      const text = JSON.stringify(value) as string | undefined;
      if (text === undefined) {
        refuse("设置的值不能写成 JSON。", "The value of the setting cannot be written as JSON.");
      }
      const settings = new Map(this.core.state.shape.settings).set(key, JSON.parse(text) as unknown);
      this.core.state.setShape({ settings });
    });
  }

  delete(key: string): EditResult {
    return this.core.step("删除设置 · Delete a setting", () => {
      const settings = new Map(this.core.state.shape.settings);
      if (settings.delete(key)) this.core.state.setShape({ settings });
    });
  }
}

/** 自定义 XML 集合 — the XML parts that add-ins keep in the file. */
export class DocumentCustomXml implements CustomXmlCollection {
  constructor(private readonly core: DocumentCore) {}

  get list(): readonly CustomXmlPart[] {
    return this.core.state.shape.customXml;
  }

  get(id: string): CustomXmlPart | undefined {
    return this.list.find((part) => part.id === id.toUpperCase());
  }

  byNamespace(namespace: string): readonly CustomXmlPart[] {
    return this.list.filter((part) => part.namespace === namespace);
  }

  add(xml: string): EditResult & { readonly part?: CustomXmlPart } {
    let part: CustomXmlPart | undefined;
    const result = this.core.step("自定义 XML · Custom XML", () => {
      part = { id: this.freeId(), ...checkedXml(xml) };
      this.core.state.setShape({ customXml: [...this.list, part] });
    });
    return result.ok && part !== undefined ? { ...result, part } : result;
  }

  set(id: string, xml: string): EditResult {
    return this.core.step("自定义 XML · Custom XML", () => {
      const part = this.find(id);
      const changed = { id: part.id, ...checkedXml(xml) };
      this.core.state.setShape({ customXml: this.list.map((one) => (one === part ? changed : one)) });
    });
  }

  delete(id: string): EditResult {
    return this.core.step("删除自定义 XML · Delete custom XML", () => {
      const part = this.find(id);
      this.core.state.setShape({ customXml: this.list.filter((one) => one !== part) });
    });
  }

  private find(id: string): CustomXmlPart {
    return this.get(id) ?? refuse("没有这个自定义 XML 部件。", "There is no such custom XML part.");
  }

  /** Counted up, so that the same edits always give the same file. */
  private freeId(): string {
    const used = new Set([...this.list.map(({ id }) => id), ...this.core.file.customXmlParts.keys()]);
    for (let number = 1; ; number++) {
      const id = `{7A6E5C00-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
      if (!used.has(id)) return id;
    }
  }
}

function checkedXml(xml: string): { readonly xml: string; readonly namespace: string } {
  try {
    if (readXml(xml) === undefined) throw new FileRefusal("damaged", { zh: "", en: "" });
    return { xml, namespace: namespaceOf(xml) };
  } catch (error) {
    if (error instanceof FileRefusal) {
      return refuse("这段文本不是完整的 XML。", "This text is no complete XML.");
    }
    throw error;
  }
}

/** 文档属性集合 — title, author and so on. */
export class DocumentPropertySet implements PropertyCollection {
  constructor(private readonly core: DocumentCore) {}

  get all(): DocumentProperties {
    return this.core.state.shape.properties;
  }

  set(change: Partial<DocumentProperties>): EditResult {
    return this.core.step("文档属性 · Properties", () => {
      this.core.state.setShape({ properties: { ...this.all, ...change } });
    });
  }
}
