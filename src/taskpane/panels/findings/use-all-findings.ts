import { useCallback, useEffect, useRef, useState } from "react";
import {
  ledgerParts,
  lookedAtOn,
  ownFindings,
  workbookFindings,
  workbookPart,
  type PartFindings,
} from "../../../core";
import { attempt } from "../../attempt";
import { hasNoTable } from "../../editing/has-no-table";
import { contentsWith, type Draft } from "../../editing/draft";
import { today } from "../../today";
import type { LedgerSnapshot, LedgerWorkbook } from "../../workbook/ledger-workbook";

/** 各步的发现 — what was found so far, and how far the reading is. */
export interface AllFindings {
  readonly parts: readonly PartFindings[];
  /** Absent once everything is read. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly isStopped: boolean;
  /** Whether the workbook turned out to have none of our tables: then there is nothing to say. */
  readonly isWithoutTables: boolean;
  readonly stop: () => void;
  readonly readAgain: () => void;
}

/** The parts of the work, and the workbook as a whole. */
const readings = ledgerParts.length + 1;

/**
 * 用各步的发现 — reads the tables of one part after the other, then the workbook as a whole, and again after every change
 * that the open step has seen. The command line tells the same findings.
 */
export function useAllFindings(
  workbook: LedgerWorkbook | undefined,
  snapshot: LedgerSnapshot | undefined,
  draft: Draft,
): AllFindings {
  const [parts, setParts] = useState<readonly PartFindings[]>([]);
  const [done, setDone] = useState<number>();
  const [isStopped, setStopped] = useState(false);
  const [isWithoutTables, setWithoutTables] = useState(false);
  const current = useRef(0);

  const read = useCallback(async () => {
    if (workbook === undefined) return;
    current.current += 1;
    const own = current.current;
    setStopped(false);
    const given = lookedAtOn(today());
    const found: PartFindings[] = [];
    let hasTable = false;
    const tell = (part: PartFindings) => {
      found.push(part);
      setParts([...found]);
    };
    for (const [index, part] of ledgerParts.entries()) {
      setDone(index);
      const read = await attempt(() => workbook.read(part.reads));
      if (own !== current.current) return;
      if (read === undefined) break;
      hasTable = hasTable || !hasNoTable(read);
      const findings = ownFindings(part, part.findings(contentsWith(read, draft), given));
      tell({ id: part.id, title: part.title, findings });
    }
    if (found.length === ledgerParts.length) {
      setDone(ledgerParts.length);
      const contents = await attempt(workbook.sheets.readContents);
      if (own !== current.current) return;
      const said = found.flatMap(({ findings }) => findings);
      setWithoutTables(!hasTable);
      if (!hasTable) setParts([]);
      else if (contents !== undefined) {
        tell({ ...workbookPart, findings: workbookFindings(contents, said) });
      }
    }
    setDone(undefined);
  }, [workbook, draft]);

  useEffect(() => {
    void read();
    return () => {
      current.current += 1;
    };
  }, [read, snapshot]);

  return {
    parts,
    progress: done === undefined ? undefined : { done, of: readings },
    isStopped,
    isWithoutTables,
    stop: () => {
      current.current += 1;
      setDone(undefined);
      setStopped(true);
    },
    readAgain: () => void read(),
  };
}
