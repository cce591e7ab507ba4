import type { AddInSurroundings } from "./add-in-surroundings";
import type { AddInWindow } from "./add-in-window";
import { BridgeSeam } from "./native-bridge";
import type { Connection, PushedMessage, RequestExecutor } from "./connection";
import { ExternalSeam } from "./external-seam";

/** 连接加载项 — prepares a window for Office.js; must run in it before Office.js does. */
export function connect(
  window: AddInWindow,
  surroundings: AddInSurroundings,
  execute: RequestExecutor,
): Connection {
  // Office.js remembers in the session where it ran last, and believes that more than what it sees.
  window.sessionStorage?.removeItem("hostInfoValue");
  const external = new ExternalSeam(surroundings, execute);
  Object.defineProperty(window, "external", { configurable: true, value: external });
  const seam = surroundings.seam === "bridge" ? new BridgeSeam(execute) : external;
  if (seam instanceof BridgeSeam) window._richApiNativeBridge = seam;

  let isOpen = true;
  let waiting: PushedMessage[] = [];
  const flush = (): void => {
    const messages = waiting;
    waiting = [];
    if (isOpen && messages.length > 0) seam.push(messages);
  };
  return {
    push: (messages) => {
      if (messages.length === 0) return;
      if (waiting.length === 0) setTimeout(flush, 0);
      waiting.push(...messages);
    },
    pressRibbonButton: (action, controlId) => external.ribbon.press(action, controlId),
    close: () => void (isOpen = false),
  };
}
