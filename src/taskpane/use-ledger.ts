import { useCallback, useEffect, useRef, useState } from "react";
import type { LedgerTable } from "../core";
import { showNotice } from "./notices";
import { failureOf, type ExcelFailure } from "./workbook/excel-failure";
import type { LedgerSnapshot, LedgerWorkbook } from "./workbook/ledger-workbook";

/** Changes come in bursts, one per cell of a paste: the tables are read once after the last. */
const quietMilliseconds = 120;

/** 台账状态 — the tables as last read; what was read stays visible while reading again fails. */
export interface Ledger {
  readonly snapshot: LedgerSnapshot | undefined;
  readonly failure: ExcelFailure | undefined;
  readonly reload: () => Promise<void>;
}

/** 用台账 — reads tables of the ledger, and again after every change in the workbook. */
export function useLedger(workbook: LedgerWorkbook | undefined, tables: readonly LedgerTable[]): Ledger {
  const [snapshot, setSnapshot] = useState<LedgerSnapshot>();
  const [failure, setFailure] = useState<ExcelFailure>();
  const lastRead = useRef(0);

  const reload = useCallback(async () => {
    if (workbook === undefined) return;
    lastRead.current += 1;
    const own = lastRead.current;
    try {
      const read = await workbook.read(tables);
      // An answer that was overtaken by a later question is out of date.
      if (own !== lastRead.current) return;
      setSnapshot(read);
      setFailure(undefined);
    } catch (exception) {
      if (own === lastRead.current) setFailure(failureOf(exception));
    }
  }, [workbook, tables]);

  useEffect(() => {
    if (workbook === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    let isClosed = false;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), quietMilliseconds);
    };
    void reload();
    workbook
      .watch(changed)
      .then((stopped) => (isClosed ? stopped() : (stop = stopped)))
      .catch((exception: unknown) => showNotice({ kind: "failed", failure: failureOf(exception) }));
    return () => {
      isClosed = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [workbook, reload]);

  return { snapshot, failure, reload };
}
