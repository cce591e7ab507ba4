import type { ClauseRef, StandardId } from "../../finding";
import { offsetReadingItems, totalReadingItems, type VerdictSettings } from "../../ledger";
import type { Text } from "../../text/language";

/** 采用的读法 — a reading other than the default one that stands behind a verdict. */
export interface ReadingUsed {
  readonly name: Text;
  readonly choice: Text;
  readonly clause: ClauseRef;
}

/** What of the ledger the verdict looked at: readings about what was not there made no difference. */
interface LookedAt {
  readonly rows: boolean;
  readonly lots: boolean;
}

/** 另一读法 — the readings that differ from the default and bear on this standard. */
export function readingsUsed(
  standard: StandardId,
  settings: VerdictSettings,
  { rows, lots }: LookedAt,
): readonly ReadingUsed[] {
  const items = [
    ...(lots ? offsetReadingItems : []),
    // Purchased removals may stand among the rows too.
    ...(rows && !lots ? offsetReadingItems.filter(({ id }) => id === "db43PurchasedRemovals") : []),
    ...(rows ? totalReadingItems : []),
  ];
  return items.flatMap((item): readonly ReadingUsed[] => {
    if (!("standards" in item) || !item.standards.includes(standard)) return [];
    const [byDefault, ...others] = item.choices;
    const value: string | undefined = settings[item.id].value;
    const chosen = value === byDefault.id ? undefined : others.find(({ id }) => id === value);
    return chosen === undefined ? [] : [{ name: item.header, choice: chosen.text, clause: item.clause }];
  });
}
