import type { EventHandler } from "./add-in-window";
import { safeArray } from "./safe-array";

/** The numbers by which Office.js knows the press of a button and its end. */
export const ribbonIds = { invokedEvent: 39, completedCall: 94 } as const;

/** 功能区命令 — presses of the add-in's ribbon buttons, each of which ends when the add-in says `completed()`. */
export class RibbonCommands {
  private readonly pressed = new Map<string, { resolve: () => void; reject: (reason: Error) => void }>();
  private readonly early: (() => void)[] = [];
  private handler: EventHandler | undefined;
  private next = 1;

  /** Office.js is ready to take presses. */
  listen(handler: EventHandler): void {
    this.handler = handler;
    for (const press of this.early.splice(0)) press();
  }

  /**
   * Presses the button with the action and the control id of the manifest; waits for the add-in to finish.
   */
  press(action: string, controlId: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const id = String(this.next++);
      this.pressed.set(id, { resolve, reject });
      const send = (): void =>
        this.handler?.(
          ribbonIds.invokedEvent,
          safeArray([id, action, JSON.stringify({ source: { id: controlId } })]),
        );
      if (this.handler === undefined) this.early.push(send);
      else send();
    });
  }

  /** What Office.js reports at the end of a press: which one, and 0 where the action was found and ran. */
  completed(parameters: unknown): void {
    const [id, status] = Array.isArray(parameters) ? (parameters as readonly unknown[]) : [];
    const press = this.pressed.get(String(id));
    this.pressed.delete(String(id));
    if (status === 0) press?.resolve();
    else press?.reject(new Error(`The add-in has no such ribbon action (Office code ${String(status)}).`));
  }
}
