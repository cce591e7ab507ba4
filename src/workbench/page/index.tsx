import { createRoot, type Root } from "react-dom/client";
import type { Language } from "../../core";
import { WorkbookDocument } from "../document";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { addInRibbon, type AddInGroup } from "./frame/add-in-ribbon";
import { loadFunctions } from "./load-functions";
import { both, openBytes } from "./session/file-actions";
import { Session, type Notice, type OpenedWorkbook } from "./session/session";
import { SessionContext } from "./use-session";
import { Workbench } from "./Workbench";

const ADD_IN_FOLDER = "/addin";

let session: Session | undefined;
const asked: Language = new URLSearchParams(window.location.search).get("lang") === "en" ? "en" : "zh";
const language = (): Language => session?.language ?? asked;

void start();

async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (element === null) throw new Error("index.html has no #root");
  await show(createRoot(element));
}

async function show(root: Root): Promise<void> {
  const [functions, file, addInGroups] = await Promise.all([
    loadFunctions(ADD_IN_FOLDER, language),
    fetchLedger(),
    fetchRibbon(),
  ]);
  const library = functions?.library;
  const { opened, notice } = await firstWorkbook(file, library);
  const started = new Session(opened, asked, functions?.described ?? { zh: [], en: [] });
  session = started;
  started.notice =
    functions === undefined ? { kind: "failure", text: both((text) => text.functionsMissing) } : notice;
  root.render(
    <SessionContext.Provider value={started}>
      <ErrorBoundary session={started}>
        <Workbench library={library} addInGroups={addInGroups} />
      </ErrorBoundary>
    </SessionContext.Provider>,
  );
}

interface FetchedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function fetchLedger(): Promise<FetchedFile | undefined> {
  const answer = await fetch("/ledger").catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") ?? "");
  return {
    name: decodeURIComponent(named?.[1] ?? "ledger.xlsx"),
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
}

async function fetchRibbon(): Promise<readonly AddInGroup[]> {
  const answer = await fetch(`${ADD_IN_FOLDER}/manifest.xml`).catch(() => undefined);
  return answer?.ok === true ? addInRibbon(await answer.text(), ADD_IN_FOLDER) : [];
}

/** The workbook given at the start; where it cannot be read, an empty one and the reason. */
async function firstWorkbook(
  file: FetchedFile | undefined,
  library: Parameters<typeof openBytes>[2],
): Promise<{ readonly opened: OpenedWorkbook; readonly notice: Notice | undefined }> {
  const empty = (): OpenedWorkbook => ({
    document: WorkbookDocument.empty(library === undefined ? {} : { library }),
    fileName: "ledger.xlsx",
  });
  if (file === undefined) {
    return { opened: empty(), notice: { kind: "failure", text: both((text) => text.notLoaded) } };
  }
  const result = await openBytes(file.bytes, file.name, library);
  if (result.ok) return { opened: result.opened, notice: undefined };
  const { failure } = result;
  const notice: Notice = {
    kind: "failure",
    text: both((text, shownIn) => text.notOpened(failure[shownIn])),
  };
  return { opened: empty(), notice };
}
