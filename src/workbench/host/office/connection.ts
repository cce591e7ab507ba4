import type { RichApiRequest, RichApiResponse } from "../rich-api/message";

/** 推送 — a message from the host to the add-in: an event, a function call or a press on the ribbon. */
export interface PushedMessage {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly content: unknown;
}

/** The categories of pushed messages by the numbers that Office.js knows. */
export const messageCategories = { customFunction: 1, action: 2, event: 65536 } as const;

/** 连接 — one open window of the add-in. */
export interface Connection {
  /** Sends messages once the add-in's own code has run. */
  push(messages: readonly PushedMessage[]): void;
  /** Presses a ribbon button; ends when the add-in says that it has done. */
  pressRibbonButton(action: string, controlId: string): Promise<void>;
  /** After it nothing reaches the window any more. */
  close(): void;
}

/** What carries out the requests of a window. */
export type RequestExecutor = (request: RichApiRequest) => RichApiResponse;

/** A pushed message as the entry of a message list. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  content: string,
  id: number,
];

/** Makes the entries of a message list; every entry has a number of its own. */
export function messageEntries(messages: readonly PushedMessage[]): readonly MessageEntry[] {
  return messages.map(({ category, type, targetId, content }) => [
    category,
    type,
    targetId,
    JSON.stringify(content),
    nextEntry++,
  ]);
}

let nextEntry = 1;
