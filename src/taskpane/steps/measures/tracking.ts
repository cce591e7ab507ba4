import { sum, type BaselineLedger, type Exact } from "../../../core";

type Fields = NonNullable<BaselineLedger["measures"]>[number]["fields"];
type State = NonNullable<Fields["state"]["value"]>;

/** 一组数的合计 — the sum of what is stated, and how many rows do not state it. */
export interface StatedSum {
  readonly value: Exact;
  readonly stated: number;
  readonly missing: number;
}

/** 措施跟踪 — how many measures stand where, and plan beside result: abatement and money. Dropped ones do not count. */
export interface Tracking {
  readonly counts: Readonly<Record<State, number>>;
  readonly expected: StatedSum;
  /** Of the measures that are done. */
  readonly expectedOfDone: StatedSum;
  readonly verified: StatedSum;
  readonly budget: StatedSum;
  readonly spent: StatedSum;
}

/** 跟踪措施 — `undefined` as long as there are none. */
export function trackingOf({ measures = [] }: BaselineLedger): Tracking | undefined {
  if (measures.length === 0) return undefined;
  const all = measures.map(({ fields }) => fields);
  const kept = all.filter(({ state }) => state.value !== "dropped");
  const done = all.filter(({ state }) => state.value === "done");
  const count = (state: State) => all.filter((fields) => fields.state.value === state).length;
  return {
    counts: {
      planned: count("planned"),
      running: count("running"),
      done: done.length,
      dropped: count("dropped"),
    },
    expected: statedSum(kept, "abatement"),
    expectedOfDone: statedSum(done, "abatement"),
    verified: statedSum(done, "verified"),
    budget: statedSum(kept, "budget"),
    spent: statedSum(kept, "spent"),
  };
}

function statedSum(
  rows: readonly Fields[],
  column: "abatement" | "verified" | "budget" | "spent",
): StatedSum {
  const values = rows.flatMap((fields) => fields[column].value ?? []);
  return { value: sum(values), stated: values.length, missing: rows.length - values.length };
}
