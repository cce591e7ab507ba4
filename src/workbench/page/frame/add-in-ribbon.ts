import type { Text } from "../../../core";

/** 加载项按钮 — a button that the add-in's manifest puts on Excel's ribbon. */
export interface AddInButton {
  readonly id: string;
  readonly label: Text;
  readonly description: Text;
  readonly icon: string;
  /** The pane, or the name of the function that the add-in has bound to the button. */
  readonly action: { readonly kind: "pane" } | { readonly kind: "function"; readonly name: string };
}

/** 加载项按钮组 — a group of such buttons. */
export interface AddInGroup {
  readonly id: string;
  readonly label: Text;
  readonly buttons: readonly AddInButton[];
}

/** Reads the groups of the add-in's own tab from its manifest; `folder` is where the workbench serves the add-in. */
export function addInRibbon(manifest: string, folder: string): readonly AddInGroup[] {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  return elements(xml, "CustomTab").flatMap((tab) =>
    elements(tab, "Group").map((group): AddInGroup => ({
      id: group.getAttribute("id") ?? "",
      label: textOf(xml, child(group, "Label")),
      buttons: elements(group, "Control").flatMap((control) => buttonOf(xml, control, folder)),
    })),
  );
}

function buttonOf(xml: Document, control: Element, folder: string): AddInButton[] {
  const action = child(control, "Action");
  const tip = child(control, "Supertip");
  const kind = action?.getAttribute("xsi:type");
  const name = action === undefined ? "" : (child(action, "FunctionName")?.textContent ?? "");
  if (kind !== "ShowTaskpane" && kind !== "ExecuteFunction") return [];
  const [, icon] = elements(control, "Image", "bt:Image");
  return [
    {
      id: control.getAttribute("id") ?? "",
      label: textOf(xml, child(control, "Label")),
      description: textOf(xml, tip === undefined ? undefined : child(tip, "Description")),
      icon: `${folder}/assets/${resource(xml, icon)?.getAttribute("DefaultValue")?.split("/").at(-1) ?? ""}`,
      action: kind === "ShowTaskpane" ? { kind: "pane" } : { kind: "function", name },
    },
  ];
}

function textOf(xml: Document, named: Element | undefined): Text {
  const found = resource(xml, named);
  const zh = found?.getAttribute("DefaultValue") ?? "";
  const english = found === undefined ? undefined : elements(found, "Override", "bt:Override")[0];
  return { zh, en: english?.getAttribute("Value") ?? zh };
}

function resource(xml: Document, named: Element | undefined): Element | undefined {
  const id = named?.getAttribute("resid");
  return [...xml.querySelectorAll("Resources [id]")].find((element) => element.getAttribute("id") === id);
}

function elements(parent: ParentNode & Node, ...names: string[]): Element[] {
  return [...parent.querySelectorAll("*")].filter(({ nodeName }) => names.includes(nodeName));
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find(({ nodeName }) => nodeName === name);
}
