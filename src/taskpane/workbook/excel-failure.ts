/** 失败 — why Excel did not do what was asked, sorted by what people can do about it. */
export interface ExcelFailure {
  readonly kind:
    "cell-is-edited" | "protected" | "not-there" | "not-supported" | "busy" | "read-only" | "other";
  /** Excel's own words, for those who help. */
  readonly reason: string;
}

const kinds: Readonly<Record<string, ExcelFailure["kind"]>> = {
  InvalidOperationInCellEditMode: "cell-is-edited",
  AccessDenied: "protected",
  ItemNotFound: "not-there",
  InvalidReference: "not-there",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  ServiceNotAvailable: "busy",
  TooManyRequests: "busy",
  RequestAborted: "busy",
  WorkbookIsNewer: "read-only",
};

/** The failure that an exception of Excel.run stands for. */
export function failureOf(exception: unknown): ExcelFailure {
  const code =
    typeof exception === "object" && exception !== null && "code" in exception ? String(exception.code) : "";
  const words = exception instanceof Error ? exception.message : String(exception);
  return { kind: kinds[code] ?? "other", reason: code === "" ? words : `${code}: ${words}` };
}
