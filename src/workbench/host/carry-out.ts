import type { EditResult, WorkbookDocument } from "../document";
import { finishDrafts } from "./excel/conditional-format-draft";
import { actionTypes, objectPathTypes, type RichApiRequest, type RichApiResponse } from "./rich-api/message";
import type { Interpreter } from "./rich-api/interpreter";

const housekeeping = new Set(["_KeepReference", "_RemoveReference"]);

/**
 * 执行请求 — carries out a request in the name of the add-in. All that it changes is one step to undo; what was
 * done before an error stays done, as in Excel.
 */
export function carryOut(
  request: RichApiRequest,
  interpreter: Interpreter,
  document: WorkbookDocument,
): RichApiResponse {
  if (!canChange(request)) return interpreter.execute(request);
  const done: { response?: RichApiResponse } = {};
  document.history.transaction(
    "加载项 Add-in",
    () => {
      done.response = withFailure(interpreter.execute(request), finishDrafts(document));
      return undefined;
    },
    "add-in",
  );
  if (done.response === undefined) throw new Error("The document did not run the request.");
  return done.response;
}

/** The answer with the first rule that could not be added as its error, unless it has one already. */
function withFailure(response: RichApiResponse, results: readonly EditResult[]): RichApiResponse {
  const failed = results.find((result) => !result.ok);
  if (failed === undefined || failed.ok || response.Error !== undefined) return response;
  const { zh, en } = failed.failure;
  return {
    ...response,
    Error: {
      Code: "InvalidArgument",
      Message: `${en} ${zh}`,
      Location: "ConditionalFormatCollection.add",
      HttpStatusCode: 400,
      ActionIndex: response.Results.length - 1,
    },
  };
}

/**
 * Whether a request does more than read and find: it speaks of the workbook and has an action that may
 * change it.
 */
function canChange({ ObjectPaths: paths = {}, Actions: actions }: RichApiRequest): boolean {
  const isAboutWorkbook = Object.values(paths).some(
    ({ ObjectPathType: type }) => type === objectPathTypes.global || type === objectPathTypes.reference,
  );
  const isCreating = Object.values(paths).some(({ Name: name }) =>
    /^(?:Add|ConvertToRange|Insert)/.test(name),
  );
  const isActing = actions.some(({ ActionType: type, Name: name = "" }) => {
    if (type === actionTypes.setProperty || type === actionTypes.update) return true;
    return type === actionTypes.method && !housekeeping.has(name) && !/^_(?:Un)?[Rr]egister/.test(name);
  });
  return isAboutWorkbook && (isActing || isCreating);
}
