import type { Language } from "../../src/core";
import type { WebExtension } from "../../src/sheet/file/web-extension-parts";
import type { ExampleRow } from "./template-sheet";

/** 模板 — what is to be made: labels, example rows by table, and the channel by which people get the add-in. */
export interface Template {
  /** File name without ending. */
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly examples?: Readonly<Record<string, readonly ExampleRow[]>>;
  /** 示例的说明 — lines of the guide about this workbook alone: a label and a text. */
  readonly remarks?: readonly (readonly [string, string])[];
  /** Blank rows of an empty table, for a start; tables grow as people type below them. */
  readonly blankRows: number;
}

/** 分发渠道 — where the workbook finds the add-in; one workbook per channel. */
export interface Channel {
  readonly id: "developer" | "catalog";
  readonly store: WebExtension["store"];
  readonly storeType: WebExtension["storeType"];
}

/** 旁加载 — for add-ins that people have sideloaded. */
export const developerChannel: Channel = { id: "developer", store: "developer", storeType: "Registry" };

/** 管理中心 — for add-ins that an administrator has deployed. */
export const catalogChannel: Channel = { id: "catalog", store: "EXCatalog", storeType: "EXCatalog" };
