import { plainDate, type PlainDate } from "../core";

/** 今天 — the day as the computer has it; the core itself knows no clock. */
export function today(): PlainDate | undefined {
  const now = new Date();
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
