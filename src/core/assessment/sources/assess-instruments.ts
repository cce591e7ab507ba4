import type { Finding } from "../../finding";
import { Exact } from "../../number";
import { db43 } from "../../standards";
import { compareDates, dateText, type PlainDate } from "../../time";
import { against } from "../finding-of-rule";
import { namesIn } from "./assess-sources";
import { nameKey } from "./same-name";
import type { SourceLedger } from "./source-ledger";

const rule = db43.meters.calibrated;

/** Classes of weighing instruments, the finest first. */
const weighingClasses: readonly string[] = ["I", "II", "III", "IIII"];

/**
 * 计量器具 — B10: meters that are named elsewhere are registered, their accuracy class is as asked, and on the given day their
 * calibration is valid. Whether it was valid on the day of every reading is asked of the readings.
 */
export function assessInstruments(ledger: SourceLedger, asOf: PlainDate | undefined): readonly Finding[] {
  const { instruments, equipment, monitoringPlan } = ledger;
  const registered = new Set(instruments.map(({ fields }) => nameKey(fields.number.value ?? "")));
  const named = [
    ...equipment.map(({ fields }) => fields.meters),
    ...monitoringPlan.map(({ fields }) => fields.instrument),
  ];
  const unregistered = named.flatMap(({ value, at }) =>
    namesIn(value)
      .filter((name) => instruments.length > 0 && !registered.has(nameKey(name)))
      .map((found) => against(rule, "instrument-not-listed", at, { found })),
  );
  const own = instruments.flatMap(({ fields }): Finding[] => {
    const { calibratedOn, validUntil, accuracyClass, requiredClass } = fields;
    const from = calibratedOn.value;
    const to = validUntil.value;
    const findings: Finding[] = [];
    if (from !== undefined && to !== undefined && compareDates(to, from) < 0) {
      const values = { from: dateText(from), to: dateText(to) };
      findings.push(against(rule, "instrument-calibration-reversed", validUntil.at, values));
    } else if (to !== undefined && asOf !== undefined && compareDates(to, asOf) < 0) {
      const values = { found: dateText(to) };
      findings.push(against(rule, "instrument-calibration-expired", validUntil.at, values));
    }
    const found = accuracyClass.value ?? "";
    const expected = requiredClass.value ?? "";
    if (isCoarser(found, expected) === true) {
      findings.push(against(rule, "instrument-below-requirement", accuracyClass.at, { found, expected }));
    }
    return findings;
  });
  return [...unregistered, ...own];
}

/** Whether a class is coarser than another; `undefined` where the two are not of a kind. A smaller number is finer. */
export function isCoarser(own: string, required: string): boolean | undefined {
  const [first, second] = [classOf(own), classOf(required)];
  if (first === undefined || second === undefined || first.isWeighing !== second.isWeighing) return undefined;
  return first.rank.compare(second.rank) > 0;
}

function classOf(text: string): { readonly isWeighing: boolean; readonly rank: Exact } | undefined {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s级()]/g, "")
    .replace(/^IV$/, "IIII");
  const place = weighingClasses.indexOf(plain);
  if (place !== -1) return { isWeighing: true, rank: Exact.of(`${place}`) };
  const number = /^\d+(\.\d+)?S?$/.exec(plain) && Exact.parse(plain.replace("S", ""));
  return number ? { isWeighing: false, rank: number } : undefined;
}
