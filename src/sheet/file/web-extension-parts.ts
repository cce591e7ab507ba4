import { ownFunctionNames } from "./custom-function-name";
import { toXml } from "./xml-text";

/** 加载项信息 — which add-in a workbook belongs to, and through which channel people get it. */
export interface WebExtension {
  readonly addInId: string;
  readonly version: string;
  /** `developer` (sideloaded), `EXCatalog` (admin centre), a share's path, or a store's language. */
  readonly store: string;
  /** `Registry`, `EXCatalog`, `FileSystem` or `OMEX`: one workbook per channel. */
  readonly storeType: string;
  /** Our functions that the workbook uses, as typed: `CN.EMISSION`. */
  readonly functions: readonly string[];
  /** Whether opening the workbook opens the pane. */
  readonly opensPane: boolean;
}

/** A part to add, with what the rest of the package has to say about it. */
export interface NewPart {
  readonly name: string;
  readonly content: string;
  readonly contentType?: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The relationship of the package that leads to the parts below. */
export const TASK_PANES_RELATIONSHIP = {
  type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  target: "xl/webextensions/taskpanes.xml",
};

/** 加载项部件 — the parts that tie a workbook to the add-in: the pane, the add-in, and the functions it brings. */
export function webExtensionParts(extension: WebExtension): readonly NewPart[] {
  return [
    {
      name: TASK_PANES_RELATIONSHIP.target,
      contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
      content: taskPanes(),
    },
    {
      name: "xl/webextensions/webextension1.xml",
      contentType: "application/vnd.ms-office.webextension+xml",
      content: webExtension(extension),
    },
    {
      name: "xl/webextensions/_rels/taskpanes.xml.rels",
      content:
        `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension"' +
        ' Target="webextension1.xml"/></Relationships>',
    },
  ];
}

const taskPanes = (): string =>
  DECLARATION +
  '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
  '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
  `<wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="rId1"/>` +
  "</wetp:taskpane></wetp:taskpanes>";

function webExtension(extension: WebExtension): string {
  const { addInId, version, store, storeType, functions, opensPane } = extension;
  const ids = functions.map((name) => {
    const stored = ownFunctionNames.toStored(name);
    if (stored === undefined) throw new RangeError(`${name} is not one of our functions.`);
    return `<we:customFunctionIds>${toXml(stored)}</we:customFunctionIds>`;
  });
  const opening = '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>';
  return (
    DECLARATION +
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"' +
    ` id="{${toXml(addInId.toUpperCase())}}">` +
    `<we:reference id="${toXml(addInId)}" version="${toXml(version)}"` +
    ` store="${toXml(store)}" storeType="${toXml(storeType)}"/>` +
    "<we:alternateReferences/>" +
    (opensPane ? `<we:properties>${opening}</we:properties>` : "<we:properties/>") +
    `<we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/>` +
    '<we:extLst><a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}">' +
    `<we:customFunctionIdList>${ids.join("")}</we:customFunctionIdList></a:ext></we:extLst></we:webextension>`
  );
}
