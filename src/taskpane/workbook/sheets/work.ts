/** 长工作 — told how far something long has come, and asked whether to go on. */
export interface Work {
  readonly report: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/** Work that nobody watches: for what is short. */
export const unwatched: Work = { report: () => undefined, isCancelled: () => false };

/** 取消 — thrown inside a long work when a person has stopped it; nobody outside sees it. */
export class WorkCancelled extends Error {}

/** Does something long; `undefined` where it was stopped. */
export async function untilCancelled<Result>(action: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await action();
  } catch (exception) {
    if (exception instanceof WorkCancelled) return undefined;
    throw exception;
  }
}

/** Goes on, or stops where a person has asked for it. */
export function goOn(work: Work): void {
  if (work.isCancelled()) throw new WorkCancelled();
}
