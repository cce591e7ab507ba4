import { HostError, itemNotFound, notImplemented } from "./host-error";
import { isHostObject, type HostObject, type HostResult } from "./host-object";
import { documentedName } from "./member-names";
import {
  actionTypes,
  type Action,
  type RichApiError,
  type RichApiRequest,
  type RichApiResponse,
} from "./message";
import { ObjectPaths, type HostRoots } from "./object-paths";
import { queried } from "./query";
import { References } from "./references";

/** 请求解释器 — carries out what Office.js asks; knows nothing of Excel but the objects it is given. */
export class Interpreter {
  readonly references = new References();

  /** Whatever is read or called finds what `beforeReading` has brought up to date. */
  constructor(
    private readonly roots: HostRoots,
    private readonly beforeReading: () => void = () => undefined,
  ) {}

  execute(request: RichApiRequest): RichApiResponse {
    const paths = new ObjectPaths(request, this.roots, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === actionTypes.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.perform(action, paths) ?? null });
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: asRichApiError(error, index) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private perform(action: Action, paths: ObjectPaths): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : this.references.identityOf(object);
      case actionTypes.query:
        this.beforeReading();
        return queried(object, action.QueryInfo ?? {}, this.references);
      case actionTypes.queryAsJson:
        this.beforeReading();
        return asPlainJson(queried(object, action.QueryInfo ?? {}, this.references));
      case actionTypes.method:
        return this.invoked(object, action, paths);
      case actionTypes.setProperty: {
        const name = documentedName(action.Name ?? "");
        const target = existing(object, name);
        target.write(name, paths.given(`${target.className}.${name}`, action.ArgumentInfo).raw(0) ?? null);
        return null;
      }
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          existing(object, name).write(documentedName(name), value);
        }
        return null;
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private invoked(object: HostObject | null, action: Action, paths: ObjectPaths): unknown {
    const name = documentedName(action.Name ?? "");
    if (name === "_RemoveReference") {
      this.references.forget(action.ArgumentInfo?.Arguments?.[0]);
      return null;
    }
    if (name === "_KeepReference") {
      if (object !== null) this.references.keep(object);
      return null;
    }
    const target = existing(object, name);
    this.beforeReading();
    return this.plain(target.call(name, paths.given(`${target.className}.${name}`, action.ArgumentInfo)));
  }

  private plain(result: HostResult): unknown {
    return isHostObject(result) ? this.references.identityOf(result) : result;
  }
}

/** A null object can be asked whether it is one, and nothing else. */
function existing(object: HostObject | null, member: string): HostObject {
  if (object === null) throw itemNotFound(member);
  return object;
}

function asRichApiError(error: unknown, index: number): RichApiError {
  const known =
    error instanceof HostError
      ? error
      : new HostError("GeneralException", error instanceof Error ? error.message : String(error));
  // What is no answer to the request is a mistake of the host and must be seen.
  if (known !== error) console.error(error);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    HttpStatusCode: 400,
    ActionIndex: index,
  };
}

/** The form that `retrieve` reads: documented names, items as a list. */
function asPlainJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asPlainJson);
  if (typeof value !== "object" || value === null) return value;
  if ("_Items" in value) return { items: asPlainJson(value._Items) };
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [documentedName(name), asPlainJson(each)]),
  );
}
