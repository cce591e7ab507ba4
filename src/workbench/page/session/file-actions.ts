import type { Text } from "../../../core";
import type { FunctionLibrary } from "../../../sheet";
import { WorkbookDocument } from "../../document";
import { workbenchText, type WorkbenchText } from "../text";
import type { OpenedWorkbook, Session } from "./session";

/** A workbook that was opened, or the sentence that says why not. */
export type OpeningResult =
  { readonly ok: true; readonly opened: OpenedWorkbook } | { readonly ok: false; readonly failure: Text };

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** 打开字节 — opens a file's bytes and calculates everything once. */
export async function openBytes(
  bytes: Uint8Array,
  fileName: string,
  library: FunctionLibrary | undefined,
): Promise<OpeningResult> {
  const result = await WorkbookDocument.open(bytes, library === undefined ? {} : { library });
  return result.ok ? { ok: true, opened: { document: result.document, fileName } } : result;
}

/** Opens a file in place of the present one; a file that cannot be read leaves everything as it is. */
export async function openFile(
  session: Session,
  file: File,
  library: FunctionLibrary | undefined,
): Promise<void> {
  const before = performance.now();
  const result = await openBytes(new Uint8Array(await file.arrayBuffer()), file.name, library);
  if (!result.ok) {
    const { failure } = result;
    session.tell({ kind: "failure", text: both((text, language) => text.notOpened(failure[language])) });
    return;
  }
  session.replace(result.opened);
  session.calculationTime = performance.now() - before;
  session.tell(undefined);
}

/** Asks the page to show its dialog for choosing a file. */
export function openByDialog(_session: Session): void {
  document.dispatchEvent(new Event("workbench-open"));
}

/** 保存 — hands the file over to the browser's downloads and says what it could not keep. */
export function save(session: Session): void {
  const result = session.document.save();
  if (!result.ok) {
    const { failure } = result;
    session.tell({ kind: "failure", text: both((text, language) => text.notSaved(failure[language])) });
    return;
  }
  download(result.bytes, session.fileName);
  const [first] = result.findings;
  const count = result.findings.length;
  session.tell({
    kind: first === undefined ? "done" : "warning",
    text: both((text, language) =>
      first === undefined
        ? text.saved(session.fileName)
        : text.savedWith(session.fileName, count, first.sentence[language]),
    ),
  });
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORKBOOK_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is over; a little later is always late enough.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** A sentence of the page in both languages. */
export function both(write: (text: WorkbenchText, language: "zh" | "en") => string): Text {
  return { zh: write(workbenchText.zh, "zh"), en: write(workbenchText.en, "en") };
}
