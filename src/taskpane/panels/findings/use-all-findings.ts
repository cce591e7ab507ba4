import { useCallback, useEffect, useRef, useState } from "react";
import type { Finding } from "../../../core";
import { attempt } from "../../attempt";
import { contentsWith, type Draft } from "../../editing/draft";
import { findingsOfTables } from "../../editing/findings-of-tables";
import { journey, type JourneyStep } from "../../journey";
import type { LedgerSnapshot, LedgerWorkbook } from "../../workbook/ledger-workbook";

/** 一步的发现 — a step and what there is to say about its own tables. */
export interface StepFindings {
  readonly step: JourneyStep;
  readonly findings: readonly Finding[];
}

/** 各步的发现 — what was found so far, and how far the reading is. */
export interface AllFindings {
  readonly steps: readonly StepFindings[];
  /** Absent once everything is read. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly readAgain: () => void;
}

type OpenStep = JourneyStep & { readonly content: NonNullable<JourneyStep["content"]> };

const openSteps = () => journey.filter((step): step is OpenStep => step.content !== undefined);

/** 用各步的发现 — reads the tables of one step after the other, and again after every change that the open step has seen. */
export function useAllFindings(
  workbook: LedgerWorkbook | undefined,
  snapshot: LedgerSnapshot | undefined,
  draft: Draft,
): AllFindings {
  const [steps, setSteps] = useState<readonly StepFindings[]>([]);
  const [done, setDone] = useState<number>();
  const [isStopped, setStopped] = useState(false);
  const current = useRef(0);

  const read = useCallback(async () => {
    if (workbook === undefined) return;
    current.current += 1;
    const own = current.current;
    setStopped(false);
    const found: StepFindings[] = [];
    for (const [index, step] of openSteps().entries()) {
      setDone(index);
      const { editing } = step.content;
      const read = await attempt(() => workbook.read(editing.reads ?? editing.tables));
      if (own !== current.current) return;
      if (read === undefined) break;
      const { findings } = editing.assess(contentsWith(read, draft), {});
      found.push({ step, findings: ownFindings(step, findings) });
      setSteps([...found]);
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
    steps,
    progress: done === undefined ? undefined : { done, of: openSteps().length },
    isStopped,
    stop: () => {
      current.current += 1;
      setDone(undefined);
      setStopped(true);
    },
    readAgain: () => void read(),
  };
}

/** Steps share tables; each finding is told once, in the step where its table is filled. */
function ownFindings({ content }: OpenStep, findings: readonly Finding[]): readonly Finding[] {
  const own = new Set(findingsOfTables(content.editing.tables, findings));
  return findings.filter((finding) => finding.at?.input === undefined || own.has(finding));
}
