import type { PaneDoor } from "./pane-door";

/** Runs in the pane before Office.js: asks the workbench around it to stand in for Excel. */
const door: PaneDoor | undefined = (window.parent as Window & { paneDoor?: PaneDoor }).paneDoor;
if (door === undefined || window.parent === window) {
  throw new Error("The pane is not open inside the workbench.");
}
door.enter(window);
window.addEventListener("error", ({ message }) => {
  door.failed(message);
});
