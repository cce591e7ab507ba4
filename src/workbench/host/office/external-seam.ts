import type { RichApiRequest } from "../rich-api/message";
import type { AddInSurroundings } from "./add-in-surroundings";
import type { EventHandler, ExternalObject, SafeArrayCallback, StatusCallback } from "./add-in-window";
import { messageCategories, messageEntries, type PushedMessage, type RequestExecutor } from "./connection";
import { controlContext, hostInformation } from "./control-context";
import { documentEventTypes } from "./event-types";
import { RibbonCommands, ribbonIds } from "./ribbon-commands";
import { safeArray } from "./safe-array";

const callIds = { richApiRequest: 93 } as const;
const eventIds = { settingsChanged: 1, selectionChanged: 2, richApiMessage: 33 } as const;
const notSupported = 5000;
/** Where the text of the request stands among the parameters of a rich-API call. */
const bodyPosition = 4;

/**
 * 接缝二 — `window.external`: what Excel for Windows offers, in full use only where there is no native bridge.
 */
export class ExternalSeam implements ExternalObject {
  readonly ribbon = new RibbonCommands();
  private readonly handlers = new Map<number, EventHandler>();
  private readonly context: object;

  constructor(
    private readonly surroundings: AddInSurroundings,
    private readonly execute: RequestExecutor,
  ) {
    this.context = controlContext(surroundings);
  }

  GetHostInfo(): string {
    return hostInformation(this.surroundings);
  }

  GetContext(): object {
    return this.context;
  }

  GetLoggingAllowed(): boolean {
    return false;
  }

  Execute(callId: number, parameters: unknown, callback: SafeArrayCallback): void {
    if (callId === ribbonIds.completedCall) {
      this.ribbon.completed(parameters);
      callback(safeArray([0]), 0);
      return;
    }
    if (callId !== callIds.richApiRequest) {
      console.error(`The workbench does not have call ${callId} of Office's Common API.`);
      callback(safeArray([notSupported]), 0);
      return;
    }
    const request = JSON.parse(requestText(parameters)) as RichApiRequest;
    queueMicrotask(() => {
      const body = JSON.stringify(this.execute(request));
      callback(safeArray([0, safeArray([200, null, body])]), 0);
    });
  }

  RegisterEvent(eventId: number, _targetId: string, handler: EventHandler, callback: StatusCallback): void {
    const isRibbon = eventId === ribbonIds.invokedEvent;
    const isKnown = isRibbon || Object.values<number>(eventIds).includes(eventId);
    if (isRibbon) this.ribbon.listen(handler);
    else if (isKnown) this.handlers.set(eventId, handler);
    else console.error(`The workbench does not have event ${eventId} of Office's Common API.`);
    callback(isKnown ? 0 : notSupported);
  }

  UnregisterEvent(eventId: number, _targetId: string, callback: StatusCallback): void {
    this.handlers.delete(eventId);
    callback(0);
  }

  /** Events of the whole document have ids of their own here; everything else comes as a rich-API message. */
  push(messages: readonly PushedMessage[]): void {
    const isDocumentEvent = ({ category, type }: PushedMessage): boolean =>
      category === messageCategories.event && Object.values<number>(documentEventTypes).includes(type);
    for (const { type } of messages.filter(isDocumentEvent)) this.handlers.get(type)?.(type, null);
    const others = messages.filter((message) => !isDocumentEvent(message));
    if (others.length === 0) return;
    const entries = messageEntries(others).map(safeArray);
    this.handlers.get(eventIds.richApiMessage)?.(eventIds.richApiMessage, safeArray(entries));
  }
}

function requestText(parameters: unknown): string {
  const [message] = Array.isArray(parameters) ? (parameters as readonly unknown[]) : [];
  const text = Array.isArray(message) ? (message as readonly unknown[])[bodyPosition] : undefined;
  if (typeof text !== "string") throw new Error("Office.js sent a request without a body.");
  return text;
}
