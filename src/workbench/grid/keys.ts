import type { Direction } from "./step";

/** 按键意图 — what a key asks of the grid while no cell is being edited. */
export type GridIntent =
  | {
      readonly kind: "move";
      readonly direction: Direction;
      readonly toEdge: boolean;
      readonly extend: boolean;
    }
  | { readonly kind: "page"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "row-start"; readonly extend: boolean }
  | { readonly kind: "sheet-start"; readonly extend: boolean }
  | { readonly kind: "sheet-end"; readonly extend: boolean }
  | { readonly kind: "next"; readonly byRow: boolean; readonly isBack: boolean }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | { readonly kind: GridCommand };

/** What a key does to the cells that are selected. */
export type GridCommand =
  | "edit"
  | "clear"
  | "cancel"
  | "select-all"
  | "select-rows"
  | "select-columns"
  | "fill-down"
  | "fill-right"
  | "undo"
  | "redo"
  | "recalculate"
  | "save"
  | "open"
  | "insert"
  | "delete"
  | "menu"
  | "choices";

/** The part of a keyboard event that decides. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const WITH_CONTROL: Readonly<Record<string, GridCommand>> = {
  a: "select-all",
  d: "fill-down",
  r: "fill-right",
  z: "undo",
  y: "redo",
  s: "save",
  o: "open",
  "+": "insert",
  "=": "insert",
  "-": "delete",
};

const ALONE: Readonly<Record<string, GridCommand>> = {
  F2: "edit",
  F9: "recalculate",
  Delete: "clear",
  Escape: "cancel",
  ContextMenu: "menu",
};

/** What a key asks for, as in Excel; `undefined` where it is none of the grid's business, such as a letter. */
export function intentOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): GridIntent | undefined {
  const control = ctrlKey || metaKey;
  if (altKey) return key === "ArrowDown" ? { kind: "choices" } : undefined;
  const direction = ARROWS[key];
  if (direction !== undefined) return { kind: "move", direction, toEdge: control, extend: shiftKey };
  switch (key) {
    case "Tab":
      return control ? undefined : { kind: "next", byRow: true, isBack: shiftKey };
    case "Enter":
      return control ? undefined : { kind: "next", byRow: false, isBack: shiftKey };
    case "Home":
      return { kind: control ? "sheet-start" : "row-start", extend: shiftKey };
    case "End":
      return control ? { kind: "sheet-end", extend: shiftKey } : undefined;
    case "PageUp":
      return control ? { kind: "sheet", step: -1 } : { kind: "page", direction: "up", extend: shiftKey };
    case "PageDown":
      return control ? { kind: "sheet", step: 1 } : { kind: "page", direction: "down", extend: shiftKey };
    case " ":
      if (control) return { kind: "select-columns" };
      return shiftKey ? { kind: "select-rows" } : undefined;
    case "F10":
      return shiftKey ? { kind: "menu" } : undefined;
  }
  if (control) {
    if (shiftKey && key.toLowerCase() === "z") return { kind: "redo" };
    const command = WITH_CONTROL[key.toLowerCase()];
    return command === undefined ? undefined : { kind: command };
  }
  const command = ALONE[key];
  return command === undefined ? undefined : { kind: command };
}
