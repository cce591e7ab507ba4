import { withAttribute } from "../../../../sheet/file/cell-xml";
import { formulaToStored } from "../../../../sheet/file/formula-to-stored";
import { toXml } from "../../../../sheet/file/xml-text";
import type { NameState, WorkbookShape } from "../../state/workbook-shape";
import { TextPatch } from "../text-patch";
import { readXml, type XmlElement } from "../xml-tree";
import { prefixOf, withPrefix } from "./prefix";

/** What the workbook part is written from. */
export interface WorkbookPartSources {
  readonly source: string;
  readonly shape: WorkbookShape;
  readonly before: WorkbookShape;
  /** Relationship ids of sheets that the file did not have, by the id of the sheet. */
  readonly newSheets: ReadonlyMap<string, string>;
  /** The name that a sheet had in the file, by its id. */
  readonly fileNames: ReadonlyMap<string, string>;
  readonly activeSheet: string;
  /** Whether Excel has to calculate on opening, because something could not be calculated here. */
  readonly needsCalculation: boolean;
}

/** 工作簿部件 — the tabs, the names and how to calculate, with what was changed. */
export function workbookPart(sources: WorkbookPartSources): string {
  const { source, shape, before } = sources;
  const root = readXml(source);
  const sheets = root?.child("sheets");
  if (root === undefined || sheets === undefined) return source;
  const patch = new TextPatch(source);
  const prefix = prefixOf(root.tag);
  const tabs = orderedTabs(sheets, sources);
  const written = tabs.map(({ xml }) => xml).join("");
  if (written !== sheets.children.map((child) => child.source).join("")) {
    patch.replace(sheets.contentStart, sheets.contentEnd, withPrefix(written, prefix));
  }
  const isOtherOrder =
    tabs.some(({ fileIndex }, index) => fileIndex !== index) || tabs.length < sheets.children.length;
  if (shape.names !== before.names || isOtherOrder) {
    const xml = withPrefix(namesXml(shape.names, tabs), prefix);
    const own = root.child("definedNames");
    if (own !== undefined) patch.replace(own.start, own.end, xml);
    else patch.insert(afterSheets(root), xml);
  }
  const view = root.path("bookViews", "workbookView");
  if (view !== undefined && (isOtherOrder || shape.sheets !== before.sheets)) {
    const active = tabs.findIndex(({ id }) => id === sources.activeSheet);
    const tag = withAttribute(view.tag, "activeTab", active > 0 ? String(active) : undefined);
    patch.replace(view.start, view.start + view.tag.length, withAttribute(tag, "firstSheet", undefined));
  }
  if (sources.needsCalculation) forceCalculation(root, patch, prefix);
  return patch.text;
}

interface Tab {
  readonly xml: string;
  /** The id of the sheet; `undefined` for a tab that holds a chart or a macro. */
  readonly id: string | undefined;
  readonly fileIndex: number;
}

/** Tabs that are no worksheets keep their place behind the worksheet that they stood behind. */
function orderedTabs(
  sheets: XmlElement,
  { shape, newSheets, fileNames }: WorkbookPartSources,
): readonly Tab[] {
  const ids = new Map([...fileNames].map(([id, name]) => [name, id]));
  const inFile = sheets.children.map((element, fileIndex) => ({
    element,
    fileIndex,
    id: ids.get(element.attribute("name") ?? ""),
  }));
  const following = (start: number): Tab[] => {
    const tabs: Tab[] = [];
    for (const { element, id, fileIndex } of inFile.slice(start)) {
      if (id !== undefined) break;
      tabs.push({ xml: element.source, id: undefined, fileIndex });
    }
    return tabs;
  };
  const numbers = inFile.map(({ element }) => element.numberAttribute("sheetId") ?? 0);
  let nextNumber = Math.max(0, ...numbers) + 1;
  const kept = shape.sheets.flatMap((sheet): Tab[] => {
    const known = inFile.find(({ id }) => id === sheet.id);
    const { name, visibility } = sheet.shape;
    if (known === undefined) {
      const relation = newSheets.get(sheet.id) ?? "";
      const tag = `<sheet name="${toXml(name)}" sheetId="${nextNumber++}" r:id="${relation}"/>`;
      return [{ xml: withState(tag, visibility), id: sheet.id, fileIndex: -1 }];
    }
    const xml = withState(withAttribute(known.element.source, "name", name), visibility);
    const isSame =
      name === known.element.attribute("name") &&
      visibility === (known.element.attribute("state") ?? "visible");
    return [
      { xml: isSame ? known.element.source : xml, id: sheet.id, fileIndex: known.fileIndex },
      ...following(known.fileIndex + 1),
    ];
  });
  const all = [...following(0), ...kept];
  // What stood behind a sheet that was deleted comes last.
  const lost = inFile.filter(
    ({ id, fileIndex }) => id === undefined && !all.some((tab) => tab.fileIndex === fileIndex),
  );
  return [
    ...all,
    ...lost.map(({ element, fileIndex }) => ({ xml: element.source, id: undefined, fileIndex })),
  ];
}

const withState = (tag: string, visibility: string): string =>
  withAttribute(tag, "state", visibility === "visible" ? undefined : visibility);

function namesXml(names: readonly NameState[], tabs: readonly Tab[]): string {
  const items = names.flatMap((name) => {
    const place = name.sheet === undefined ? -1 : tabs.findIndex(({ id }) => id === name.sheet);
    if (name.sheet !== undefined && place < 0) return [];
    const local = place < 0 ? undefined : String(place);
    if (name.source !== undefined) {
      const tag = /^<[^>]*>/.exec(name.source)?.[0] ?? "";
      return [withAttribute(tag, "localSheetId", local) + name.source.slice(tag.length)];
    }
    const tag =
      `<definedName name="${toXml(name.name)}"` +
      (name.comment === undefined ? "" : ` comment="${toXml(name.comment)}"`) +
      (local === undefined ? "" : ` localSheetId="${local}"`) +
      (name.isHidden ? ' hidden="1"' : "");
    return [`${tag}>${toXml(formulaToStored(name.formula))}</definedName>`];
  });
  return items.length === 0 ? "" : `<definedNames>${items.join("")}</definedNames>`;
}

/** Names stand behind the tabs and behind two elements that hardly any file has. */
function afterSheets(root: XmlElement): number {
  const before = ["functionGroups", "externalReferences"].map((name) => root.child(name));
  const last = before.filter((element) => element !== undefined).at(-1);
  return last?.end ?? root.child("sheets")?.end ?? root.contentEnd;
}

function forceCalculation(root: XmlElement, patch: TextPatch, prefix: string): void {
  const own = root.child("calcPr");
  if (own !== undefined) {
    patch.replace(own.start, own.start + own.tag.length, withAttribute(own.tag, "fullCalcOnLoad", "1"));
    return;
  }
  const at = root.child("definedNames")?.end ?? afterSheets(root);
  patch.insert(at, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
}
