import { HostError } from "../rich-api/host-error";
import type { EditResult } from "../../document";

/** Passes on what an edit made, or ends the request with the reason why nothing was changed. */
export function edited<Result extends EditResult>(
  result: Result,
  location: string,
  code = "InvalidOperation",
): Extract<Result, { ok: true }> {
  if (result.ok) return result as Extract<Result, { ok: true }>;
  throw new HostError(code, `${result.failure.en} ${result.failure.zh}`, location);
}
