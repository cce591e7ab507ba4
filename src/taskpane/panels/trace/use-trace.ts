import { useCallback, useEffect, useRef, useState } from "react";
import { cellAddress, quotedSheetName } from "../../../sheet";
import { attempt } from "../../attempt";
import { showNotice } from "../../notices";
import { failureOf } from "../../workbook/excel-failure";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import type { SelectedCell } from "../../workbook/trace/selected-cell";

/** Somebody walking over the sheet with the arrow keys is not interested in every cell on the way. */
const quietMilliseconds = 150;

/** 追溯的状态 — the selected cell as last read, and the way that led here from cell to cell. */
export interface Trace {
  readonly selected: SelectedCell | undefined;
  readonly goTo: (address: string) => void;
  /** The cell that one came from; `undefined` at the beginning of the way. */
  readonly cameFrom: string | undefined;
  readonly goBack: () => void;
  /** How often one went on or back by a button of the pane: each time the eye has to be led to the new cell. */
  readonly jumps: number;
}

/** 用追溯 — reads the selected cell, and again when another is selected or something changes; listens only while it is seen. */
export function useTrace(workbook: LedgerWorkbook | undefined): Trace {
  const [selected, setSelected] = useState<SelectedCell>();
  const [way, setWay] = useState<readonly string[]>([]);
  const [jumps, setJumps] = useState(0);
  const lastRead = useRef(0);

  const read = useCallback(async () => {
    if (workbook === undefined) return;
    lastRead.current += 1;
    const own = lastRead.current;
    const answer = await attempt(workbook.trace.read);
    // An answer that was overtaken by a later question is out of date.
    if (own === lastRead.current && answer !== undefined) setSelected(answer);
  }, [workbook]);

  useEffect(() => {
    if (workbook === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isClosed = false;
    const stops: (() => void)[] = [];
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), quietMilliseconds);
    };
    void read();
    for (const watch of [workbook.trace.watch, workbook.watch]) {
      watch(changed)
        .then((stop) => (isClosed ? stop() : stops.push(stop)))
        .catch((exception: unknown) => showNotice({ kind: "failed", failure: failureOf(exception) }));
    }
    return () => {
      isClosed = true;
      clearTimeout(timer);
      stops.forEach((stop) => stop());
    };
  }, [workbook, read]);

  const jump = async (address: string, nextWay: readonly string[]) => {
    if (workbook === undefined) return;
    const done = await attempt(async () => {
      await workbook.jumpTo(address);
      return true;
    });
    if (done === undefined) return;
    setWay(nextWay);
    await read();
    setJumps((count) => count + 1);
  };
  const cameFrom = way.at(-1);
  return {
    selected,
    cameFrom,
    jumps,
    goTo: (address) => {
      const here = selected === undefined ? [] : [addressOf(selected)];
      void jump(address, [...way, ...here]);
    },
    goBack: () => {
      if (cameFrom !== undefined) void jump(cameFrom, way.slice(0, -1));
    },
  };
}

/** The selected cell as one goes there. */
export function addressOf({ sheet, row, column }: SelectedCell): string {
  return `${quotedSheetName(sheet)}!${cellAddress(row, column)}`;
}
