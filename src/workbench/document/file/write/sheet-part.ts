import { withAttribute } from "../../../../sheet/file/cell-xml";
import { cellAddress, type CellRange } from "../../../../sheet";
import { writeRange } from "../../../../sheet/file/range-reference";
import { toXml } from "../../../../sheet/file/xml-text";
import type { SheetShape } from "../../state/sheet-shape";
import type { FormulaRewrite } from "../../state/workbook-shape";
import type { SheetSkeleton } from "../sheet-skeleton";
import { TextPatch } from "../text-patch";
import type { XmlElement } from "../xml-tree";
import { withPrefix } from "./prefix";
import { replayed, shiftsOf } from "./replay";
import { shiftedList, shiftElements } from "./shift-attributes";
import { columnsXml, conditionalFormatsXml, hyperlinksXml, mergesXml, validationsXml } from "./sheet-lists";
import { placeInSheet } from "./sheet-order";
import type { StyleWriter } from "./styles";

/** What a worksheet part is written from, besides its cells. */
export interface SheetPartSources {
  readonly id: string;
  readonly skeleton: SheetSkeleton;
  readonly shape: SheetShape;
  /** The shape as it was read. */
  readonly before: SheetShape;
  readonly styles: StyleWriter;
  readonly rewrites: readonly FormulaRewrite[];
  readonly used: CellRange | undefined;
  /** Relationship ids of tables, in place of those there; `undefined` where they have not changed. */
  readonly tables: readonly string[] | undefined;
  /** The relationship of a drawing or of the notes' shapes, where one has to be added. */
  readonly drawing: string | undefined;
  readonly legacyDrawing: string | undefined;
}

/** 工作表部件 — everything of a worksheet part around its cells, with what was changed. */
export function sheetPart(sources: SheetPartSources): { readonly head: string; readonly tail: string } {
  const { skeleton, shape, before, styles, rewrites } = sources;
  const { root, prefix } = skeleton;
  const patch = new TextPatch(skeleton.text);
  const put = (name: string, xml: string): void => {
    const own = root.all(name);
    own.forEach(({ start, end }) => patch.replace(start, end, ""));
    if (xml !== "") patch.insert(own[0]?.start ?? placeInSheet(root, name), withPrefix(xml, prefix));
  };
  const shifts = shiftsOf(sources.id, rewrites);
  putDimension(sources, put);
  if (shape.tabColor !== before.tabColor) putTabColor(sources, put);
  const isView = shape.showsGridlines !== before.showsGridlines || isOtherPane(shape, before);
  if (isView) putView(sources, put);
  if (shape.columns !== before.columns) put("cols", columnsXml(shape.columns, shape, styles));
  if (shape.merges !== before.merges) put("mergeCells", mergesXml(shape.merges));
  if (shape.conditionalFormats !== before.conditionalFormats) {
    put("conditionalFormatting", conditionalFormatsXml(shape.conditionalFormats, styles));
  }
  if (shape.validations !== before.validations) put("dataValidations", validationsXml(shape.validations));
  const locations = (text: string): string => replayed(text, before.name, rewrites);
  const areLinksOther = shape.hyperlinks !== before.hyperlinks || rewrites.length > 0;
  if (areLinksOther && shape.hyperlinks.length + before.hyperlinks.length > 0) {
    put("hyperlinks", hyperlinksXml(shape.hyperlinks, locations));
  }
  if (shape.filter !== before.filter) moveFilter(root, patch, shape.filter);
  if (shifts.length > 0) shiftElements(root, patch, shifts);
  if (sources.tables !== undefined) {
    const parts = sources.tables.map((id) => `<tablePart ${relation(skeleton)}id="${id}"/>`).join("");
    put(
      "tableParts",
      sources.tables.length === 0 ? "" : `<tableParts count="${sources.tables.length}">${parts}</tableParts>`,
    );
  }
  if (sources.drawing !== undefined) {
    put("drawing", `<drawing ${relation(skeleton)}id="${sources.drawing}"/>`);
  }
  if (sources.legacyDrawing !== undefined) {
    put("legacyDrawing", `<legacyDrawing ${relation(skeleton)}id="${sources.legacyDrawing}"/>`);
  }
  const areRulesWritten = shape.validations !== before.validations;
  if (rewrites.length > 0 || areRulesWritten) rewriteExtensions(sources, patch, areRulesWritten);
  const text = patch.text;
  const mark = `<${prefix}sheetData/>`;
  const at = text.indexOf(mark);
  return { head: text.slice(0, at), tail: text.slice(at + mark.length) };
}

type Put = (name: string, xml: string) => void;

/** The prefix of relationships, declared where the part does not know one. */
function relation({ root }: SheetSkeleton): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const known = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${namespace}["']`).exec(root.tag)?.[1];
  return known === undefined ? `xmlns:r="${namespace}" r:` : `${known}:`;
}

function putDimension({ used, skeleton }: SheetPartSources, put: Put): void {
  const known = skeleton.root.child("dimension");
  const wanted = used === undefined ? "A1" : writeRange(used);
  if (known !== undefined && known.attribute("ref") !== wanted) {
    put("dimension", `<dimension ref="${wanted}"/>`);
  }
}

function putTabColor({ skeleton, shape }: SheetPartSources, put: Put): void {
  const own = skeleton.root.child("sheetPr");
  const others = (own?.children ?? []).filter(({ name }) => name !== "tabColor").map(({ source }) => source);
  const color =
    shape.tabColor === null ? "" : `<tabColor rgb="FF${shape.tabColor.replace("#", "").toUpperCase()}"/>`;
  const tag = (own?.tag ?? "<sheetPr>").replace(/\s*\/>$/, ">");
  put("sheetPr", `${tag}${color}${others.join("")}</${nameIn(tag)}>`);
}

const nameIn = (tag: string): string => /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";

const isOtherPane = (shape: SheetShape, before: SheetShape): boolean =>
  shape.frozenRows !== before.frozenRows || shape.frozenColumns !== before.frozenColumns;

function putView({ skeleton, shape, before }: SheetPartSources, put: Put): void {
  const views = skeleton.root.child("sheetViews");
  const view = views?.child("sheetView");
  const plain = view?.tag ?? '<sheetView workbookViewId="0">';
  const tag = withAttribute(plain, "showGridLines", shape.showsGridlines ? undefined : "0").replace(
    /\s*\/?>$/,
    ">",
  );
  const kept = view?.children.filter(
    ({ name }) => !isOtherPane(shape, before) || (name !== "pane" && name !== "selection"),
  );
  const pane = isOtherPane(shape, before) ? paneXml(shape) : "";
  const whole = `${tag}${pane}${(kept ?? []).map(({ source }) => source).join("")}</${nameIn(tag)}>`;
  const others = (views?.children ?? []).filter((child) => child !== view).map(({ source }) => source);
  put("sheetViews", `<sheetViews>${whole}${others.join("")}</sheetViews>`);
}

function paneXml({ frozenRows, frozenColumns }: SheetShape): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const active = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  return (
    "<pane" +
    (frozenColumns === 0 ? "" : ` xSplit="${frozenColumns}"`) +
    (frozenRows === 0 ? "" : ` ySplit="${frozenRows}"`) +
    ` topLeftCell="${cellAddress(frozenRows, frozenColumns)}" activePane="${active}" state="frozen"/>` +
    `<selection pane="${active}"/>`
  );
}

function moveFilter(root: XmlElement, patch: TextPatch, filter: CellRange | null): void {
  const own = root.child("autoFilter");
  if (own === undefined) return;
  if (filter === null) patch.replace(own.start, own.end, "");
  else {
    patch.replace(own.start, own.start + own.tag.length, withAttribute(own.tag, "ref", writeRange(filter)));
  }
}

/** Extensions name cells in elements of their own: `sqref` for places, `f` for formulas. */
function rewriteExtensions(sources: SheetPartSources, patch: TextPatch, areRulesWritten: boolean): void {
  const { skeleton, rewrites, before } = sources;
  const shifts = shiftsOf(sources.id, rewrites);
  for (const extension of skeleton.root.child("extLst")?.children ?? []) {
    if (areRulesWritten && extension.descendants("dataValidation").length > 0) {
      patch.replace(extension.start, extension.end, "");
      continue;
    }
    for (const { contentStart, contentEnd, text } of extension.descendants("sqref")) {
      patch.replace(contentStart, contentEnd, shiftedList(text, shifts));
    }
    for (const { contentStart, contentEnd, text } of extension.descendants("f")) {
      patch.replace(contentStart, contentEnd, toXml(replayed(text, before.name, rewrites)));
    }
  }
}
