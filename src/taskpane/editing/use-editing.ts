import { useCallback, useEffect, useMemo, useState } from "react";
import type { Finding, LedgerTable, Progress } from "../../core";
import { attempt } from "../attempt";
import { showNotice } from "../notices";
import { usePane } from "../pane-context";
import type { Ledger } from "../use-ledger";
import type { LedgerSnapshot, LedgerWorkbook, WriteConflict } from "../workbook/ledger-workbook";
import {
  contentsWith,
  entered,
  enteredAll,
  keyText,
  type CellKey,
  type Draft,
  type TableContents,
} from "./draft";
import { keepDraft, keptDraft } from "./kept-draft";

/** 编辑台账的状态 — the tables of a step, what was entered, what is to say about both, and what can be done. */
export interface LedgerEditing {
  /** The tables that the step reads and writes. */
  readonly tables: readonly LedgerTable[];
  readonly snapshot: LedgerSnapshot | undefined;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly progress: Progress;
  readonly conflicts: readonly WriteConflict[];
  readonly isSaving: boolean;
  /** What people chose to look at in the pane; it is no part of the ledger and is never written. */
  readonly choices: PaneChoices;
  readonly choose: (id: string, value: string) => void;
  readonly enter: (key: CellKey, typed: string) => void;
  /** Many entries in one go. */
  readonly enterAll: (entries: readonly { readonly key: CellKey; readonly typed: string }[]) => void;
  readonly takeOutRow: (table: CellKey["table"], row: string) => void;
  readonly discard: () => void;
  readonly save: (isOverwriting?: boolean) => Promise<void>;
  /** Gives up the entries that stand in conflict and keeps the others. */
  readonly keepSheet: () => void;
  readonly complete: () => Promise<void>;
}

const nothing: Draft = new Map();

/** 查看时的选择 — by id, such as the industry whose sources are looked at. */
export type PaneChoices = Readonly<Record<string, string>>;

const nothingChosen: PaneChoices = {};

/** What a step has to say about its tables. */
export interface StepAssessment {
  readonly findings: readonly Finding[];
  readonly progress: Progress;
}

/** 一步所用的表与规则 — what is read, and how it is judged; nothing here throws on data. */
export interface EditedStep {
  readonly tables: readonly LedgerTable[];
  /** Everything that is read, where the rules of the step also look at tables that it does not fill. */
  readonly reads?: readonly LedgerTable[];
  readonly assess: (contents: TableContents, choices: PaneChoices) => StepAssessment;
}

/**
 * 用台账编辑 — keeps what was entered while panels come and go, and when the pane is loaded anew, until it is written or given
 * up. `place` tells apart what is edited at the same time.
 */
export function useEditing(
  workbook: LedgerWorkbook | undefined,
  ledger: Ledger,
  step: EditedStep,
  place: string,
): LedgerEditing {
  const { isReadOnly } = usePane();
  const { snapshot, reload } = ledger;
  const [draft, setDraft] = useState<Draft>(() => keptDraft(place));
  const [conflicts, setConflicts] = useState<readonly WriteConflict[]>([]);
  const [isSaving, setSaving] = useState(false);
  const [choices, setChoices] = useState(nothingChosen);

  useEffect(() => keepDraft(place, draft), [place, draft]);

  const { findings, progress } = useMemo(() => {
    const assessment = step.assess(contentsWith(snapshot ?? {}, draft), choices);
    return {
      findings: snapshot === undefined ? [] : assessment.findings,
      progress: assessment.progress,
    };
  }, [snapshot, draft, choices, step]);

  const choose = useCallback((id: string, value: string) => {
    setChoices((before) => ({ ...before, [id]: value }));
  }, []);

  const enter = useCallback(
    (key: CellKey, typed: string) => {
      if (snapshot !== undefined && !isReadOnly) {
        setDraft((before) => entered(snapshot, before, key, typed));
      }
    },
    [snapshot, isReadOnly],
  );

  const enterAll = useCallback<LedgerEditing["enterAll"]>(
    (entries) => {
      if (snapshot !== undefined) setDraft((before) => enteredAll(snapshot, before, entries));
    },
    [snapshot],
  );

  const takeOutRow = useCallback((table: CellKey["table"], row: string) => {
    setDraft((before) => without(before, (edit) => edit.table === table && edit.row === row));
  }, []);

  const save = useCallback(
    async (isOverwriting = false) => {
      if (workbook === undefined || draft.size === 0) return;
      setSaving(true);
      const result = await attempt(() => workbook.write([...draft.values()], isOverwriting));
      if (result?.kind === "conflicts") setConflicts(result.conflicts);
      if (result?.kind === "written") {
        // What was typed while Excel wrote is kept.
        setDraft((now) => without(now, (edit) => draft.get(keyText(edit)) === edit));
        setConflicts([]);
        showNotice({ kind: "saved", cells: draft.size });
        await reload();
      }
      setSaving(false);
    },
    [workbook, draft, reload],
  );

  const keepSheet = useCallback(() => {
    const given = new Set(conflicts.map(({ edit }) => keyText(edit)));
    setDraft((before) => without(before, (edit) => given.has(keyText(edit))));
    setConflicts([]);
    void reload();
  }, [conflicts, reload]);

  const discard = useCallback(() => {
    setDraft(nothing);
    setConflicts([]);
    const takeBack = (): Promise<void> => {
      // What was entered since then is newer.
      setDraft((now) => new Map([...draft, ...now]));
      showNotice(undefined);
      return Promise.resolve();
    };
    showNotice({ kind: "said", say: (text) => text.discarded(draft.size), undo: takeBack });
  }, [draft]);

  const complete = useCallback(async () => {
    const names = workbook && (await attempt(() => workbook.complete(step.tables)));
    if (names === undefined) return;
    showNotice({ kind: "tables-made", names });
    await reload();
  }, [workbook, reload, step]);

  return {
    tables: step.tables,
    snapshot,
    draft,
    findings,
    progress,
    conflicts,
    isSaving,
    choices,
    choose,
    enter,
    enterAll,
    takeOutRow,
    discard,
    save,
    keepSheet,
    complete,
  };
}

function without(draft: Draft, isTakenOut: (edit: Parameters<typeof keyText>[0]) => boolean): Draft {
  return new Map([...draft].filter(([, edit]) => !isTakenOut(edit)));
}
