import type { RichApiRequest } from "../rich-api/message";
import type { NativeBridge } from "./add-in-window";
import { messageEntries, type PushedMessage, type RequestExecutor } from "./connection";

const kinds = { response: 2, pushed: 3 } as const;

/** A message of Office.js: its number and the request as an HTTP call would carry it. */
interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: RichApiRequest | string };
}

/** 接缝一 — the native bridge: requests and answers as texts, events on the same way. */
export class BridgeSeam implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | undefined;

  constructor(private readonly execute: RequestExecutor) {}

  sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as BridgeMessage;
    const request =
      typeof message.body === "string" ? (JSON.parse(message.body) as RichApiRequest) : message.body;
    queueMicrotask(() => {
      const body = this.execute(request);
      this.deliver({ id, type: kinds.response, message: { statusCode: 200, headers: {}, body } });
    });
  }

  push(messages: readonly PushedMessage[]): void {
    this.deliver({ type: kinds.pushed, message: { entries: messageEntries(messages) } });
  }

  private deliver(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}
