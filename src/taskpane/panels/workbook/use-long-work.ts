import { useCallback, useEffect, useRef, useState } from "react";
import { attempt } from "../../attempt";
import type { Work } from "../../workbook/sheets/work";

/** 进行中的工作 — how far it is, and stopping it; nothing runs twice at a time. */
export interface LongWork {
  /** From 0 to 1 while something runs, `undefined` otherwise. */
  readonly progress: number | undefined;
  readonly run: <Result>(action: (work: Work) => Promise<Result>) => Promise<Result | undefined>;
  readonly cancel: () => void;
}

/** 用长工作 — does something long with progress; what fails is told in the notice, and leaving the pane stops it. */
export function useLongWork(): LongWork {
  const [progress, setProgress] = useState<number>();
  const stopped = useRef(false);
  const cancel = useCallback(() => {
    stopped.current = true;
  }, []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback(async <Result>(action: (work: Work) => Promise<Result>) => {
    stopped.current = false;
    setProgress(0);
    const work: Work = {
      report: (done, total) => setProgress(total === 0 ? 1 : done / total),
      isCancelled: () => stopped.current,
    };
    const result = await attempt(() => action(work));
    setProgress(undefined);
    return result;
  }, []);
  return { progress, run, cancel };
}
