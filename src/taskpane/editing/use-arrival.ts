import { useEffect, useRef, useState, type RefObject } from "react";
import type { Finding } from "../../core";
import { tableNameOf, useFillIn } from "../fill-in";
import type { TableSection } from "./TableSections";

/** Rows open and tables are chosen after the part itself; so often is looked again before the part's title takes the focus. */
const attempts = 6;
const pauseMilliseconds = 60;

/** Which parts are open, and the element inside which the field is looked for. */
export interface Arrival {
  readonly open: readonly string[];
  readonly setOpen: (open: readonly string[]) => void;
  readonly inside: RefObject<HTMLDivElement>;
}

/** 到达要填的栏 — opens the part that a finding is about and moves the focus into its field, or to the title of the part. */
export function useArrival(
  sections: readonly TableSection[],
  opened: readonly string[],
  isRead: boolean,
): Arrival {
  const { finding, done } = useFillIn();
  const [open, setOpen] = useState(opened);
  const inside = useRef<HTMLDivElement>(null);
  const wanted = finding === undefined ? undefined : partOf(finding, sections);
  const part = wanted?.id;
  const isFieldSought = wanted?.codes === undefined;
  useEffect(() => {
    if (finding === undefined || part === undefined || !isRead) return;
    setOpen((before) => (before.includes(part) ? before : [...before, part]));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (left: number) => {
      const section = inside.current?.querySelector<HTMLElement>(`[data-section="${part}"]`);
      const field = isFieldSought ? fieldIn(section, finding.at?.input, finding.at?.row) : undefined;
      const target =
        field ?? (left > 0 && isFieldSought ? undefined : section?.querySelector<HTMLElement>("button"));
      if (target === null || target === undefined) {
        if (left > 0) timer = setTimeout(() => look(left - 1), pauseMilliseconds);
        return;
      }
      target.focus();
      target.scrollIntoView?.({ block: "center" });
      done();
    };
    timer = setTimeout(() => look(attempts), 0);
    return () => clearTimeout(timer);
  }, [finding, part, isFieldSought, isRead, done]);
  return { open, setOpen, inside };
}

/** The field of the cell; of a row only its own, without a row the first one. */
function fieldIn(
  section: HTMLElement | null | undefined,
  input: string | undefined,
  row: number | undefined,
): HTMLElement | undefined {
  const cells = [...(section?.querySelectorAll<HTMLElement>("[data-cell]") ?? [])].filter(
    ({ dataset }) => dataset["cell"] === input && (row === undefined || dataset["row"] === `${row}`),
  );
  return cells[0]?.querySelector<HTMLElement>("input, select, textarea") ?? undefined;
}

/** The part where a finding is seen to: by its code, its cell or its table; the first one where none is known. */
function partOf(finding: Finding, sections: readonly TableSection[]): TableSection | undefined {
  const name = tableNameOf(finding);
  const column = finding.at?.input?.split(".")[1] ?? "";
  const own = sections.filter(({ table, holds = [] }) =>
    [...(table === undefined ? [] : [table]), ...holds].some((each) => each.name === name),
  );
  return (
    sections.find(({ codes }) => codes?.includes(finding.code)) ??
    own.find(({ columns }) => columns?.includes(column) ?? true) ??
    own[0] ??
    sections[0]
  );
}
