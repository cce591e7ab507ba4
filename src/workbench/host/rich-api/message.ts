/**
 * 请求 — what Office.js sends for one `context.sync()`: the objects it speaks of, and what to do with them in
 * order.
 */
export interface RichApiRequest {
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
}

/** How an object is reached from another one, or from the start. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** One thing to do with one object. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/**
 * Arguments; where one of them is an object of the host, the second list has the id of its path in the same
 * place.
 */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** Which properties are to be read. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

/** 应答 — the results in the order of the actions; after an error nothing further was done. */
export interface RichApiResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: RichApiError;
}

/** An error as Office.js understands it. */
export interface RichApiError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

/** The numbers by which Office.js names the kinds of object path. */
export const objectPathTypes = {
  global: 1,
  create: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
} as const;

/** The numbers by which Office.js names the kinds of action. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;
