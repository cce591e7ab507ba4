import { useCallback, useMemo, useState } from "react";
import type { ColumnGuess, LedgerBlock } from "../../../core";
import { attempt } from "../../attempt";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import { useLongWork, type LongWork } from "../workbook/use-long-work";
import { areaOf, firstRoles, guessesOf, readingOf, type LedgerReading } from "./ledger-reading";
import { nothingChosen, type TakeoverChoices } from "./takeover-choices";

/** 接管的状态 — what was read, which block is looked at, and what was decided about it. */
export interface Takeover {
  readonly work: LongWork;
  readonly reading: LedgerReading | undefined;
  /** Whether reading found nothing at all. */
  readonly isEmpty: boolean;
  readonly block: LedgerBlock | undefined;
  readonly guesses: readonly ColumnGuess[];
  readonly choices: TakeoverChoices;
  /** The first free column right of the block, counted from 0 on the sheet. */
  readonly freeColumn: number | undefined;
  readonly read: () => Promise<void>;
  readonly chooseBlock: (index: number) => void;
  readonly choose: (choices: Partial<TakeoverChoices>) => void;
}

/** 用接管 — reads the selection and keeps the decisions about it. */
export function useTakeover(workbook: LedgerWorkbook): Takeover {
  const work = useLongWork();
  const [reading, setReading] = useState<LedgerReading>();
  const [isEmpty, setEmpty] = useState(false);
  const [index, setIndex] = useState(0);
  const [choices, setChoices] = useState(nothingChosen);
  const [freeColumn, setFreeColumn] = useState<number>();
  const block = reading?.blocks[index];
  const guesses = useMemo(
    () => (reading === undefined || block === undefined ? [] : guessesOf(reading, block)),
    [reading, block],
  );

  const open = useCallback(
    async (read: LedgerReading, next: number) => {
      const chosen = read.blocks[next];
      setIndex(next);
      setChoices({
        ...nothingChosen,
        roles: chosen === undefined ? new Map() : firstRoles(guessesOf(read, chosen)),
      });
      setFreeColumn(undefined);
      if (chosen === undefined) return;
      setFreeColumn(await attempt(() => workbook.sheets.firstFreeColumn(areaOf(read, chosen))));
    },
    [workbook],
  );

  const read = useCallback(async () => {
    const region = await work.run(workbook.sheets.readRegion);
    setEmpty(region === undefined);
    const next = region === undefined ? undefined : readingOf(region);
    setReading(next);
    if (next !== undefined) await open(next, 0);
  }, [work, workbook, open]);

  return {
    work,
    reading,
    isEmpty,
    block,
    guesses,
    choices,
    freeColumn,
    read,
    chooseBlock: (next) => void (reading !== undefined && open(reading, next)),
    choose: (changed) => setChoices((before) => ({ ...before, ...changed })),
  };
}
