/** 窗格入口 — what the workbench offers the page in its pane; set on the workbench's window before the pane loads. */
export interface PaneDoor {
  /** Makes the pane's window look like one that Excel opened; must run before Office.js does. */
  readonly enter: (pane: Window) => void;
  /** An error in the pane that nothing in it has caught. */
  readonly failed: (message: string) => void;
}

/** Hands the door to the pane. */
export function openDoor(door: PaneDoor): void {
  Object.assign(window, { paneDoor: door });
}
