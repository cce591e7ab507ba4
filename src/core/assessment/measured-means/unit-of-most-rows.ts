import { Exact } from "../../number";
import { conversion, parseUnit, type Unit } from "../../unit";

/** 多数行的单位 — the unit of most rows, and which other spellings are the same unit: GJ/t and MJ/kg, for instance. */
export interface UnitOfMostRows {
  readonly text: string;
  readonly isSame: (text: string) => boolean;
}

/** Of two units that stand equally often, the first one is taken. */
export function unitOfMostRows(texts: readonly string[]): UnitOfMostRows {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most = ""] = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const same = new Map<string, boolean>();
  return {
    text: most,
    isSame: (text) => {
      const known = same.get(text) ?? isOneToOne(text, most);
      same.set(text, known);
      return known;
    },
  };
}

/** Whether a number means the same in both units. */
function isOneToOne(text: string, other: string): boolean {
  if (text === other) return true;
  const [from, to] = [unitOf(text), unitOf(other)];
  if (from === undefined || to === undefined) return false;
  const found = conversion(from, to);
  return "factor" in found && found.factor.compare(Exact.one) === 0;
}

function unitOf(text: string): Unit | undefined {
  const reading = text === "" ? undefined : parseUnit(text);
  return reading !== undefined && "unit" in reading ? reading.unit : undefined;
}
