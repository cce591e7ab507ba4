import { plainDate, type PlainDate } from "../../../core";

/** 今天 — by the clock of this computer; what is overdue is overdue today. */
export function today(): PlainDate | undefined {
  const now = new Date();
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
