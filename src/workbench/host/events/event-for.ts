import { messageCategories, type PushedMessage } from "../office/connection";

/** 事件 — an event of Office.js with the same content for several targets. */
export function eventFor(type: number, targets: readonly string[], content: object): PushedMessage[] {
  return targets.map((targetId) => ({ category: messageCategories.event, type, targetId, content }));
}
