import type { EmissionRow, VerdictSettings } from "../../ledger";
import { assetKind, verdictSettingsTable } from "../../ledger";
import { Exact, sum } from "../../number";
import type { Finding } from "../../finding";
import type { Rule } from "../../standards";
import { dateText } from "../../time";
import { open } from "../finding-of-rule";
import { tonnes } from "./flips";
import type { JudgedTotal } from "./judged-total";
import type { OffsetSide } from "./offset-side";

/** 生产环节 CO2 — direct emissions plus purchased energy: before offsets, after green power, after credits. */
export interface ProductionFigures {
  readonly before: Exact;
  readonly afterGreenPower: Exact;
  readonly afterCredits: Exact;
  /** The question that people answer, or the answer they gave. */
  readonly finding: Finding;
}

const productionKinds: ReadonlySet<string> = new Set([
  "stationaryCombustion",
  "mobileCombustion",
  "process",
  "fugitive",
  "importedEnergy",
]);

/** 生产环节的三个数 — only where every row of production is known: a part of it would mislead. */
export function productionFigures(
  rule: Rule,
  rows: readonly EmissionRow[],
  total: JudgedTotal,
  side: OffsetSide,
  settings: VerdictSettings,
): ProductionFigures | undefined {
  const produced = new Set(
    rows.filter(({ fields }) => productionKinds.has(fields.kind.value ?? "")).map(({ row }) => row),
  );
  const own = total.lines.filter(({ row, as }) => as === "added" && produced.has(row));
  if (own.length === 0 || own.some(({ share }) => share === undefined)) return undefined;
  const before = sum(own.map(({ share }) => share ?? Exact.zero));
  const power = sum(
    side.lots
      .filter(
        ({ lot }) => lot.fields.kind.value !== undefined && assetKind(lot.fields.kind.value).unit === "MWh",
      )
      .map(({ admissible }) => admissible),
  );
  const afterGreenPower = before.minus(power);
  const credits = side.counted.minus(power);
  const afterCredits = leastZero(afterGreenPower.minus(credits), afterGreenPower);
  return {
    before,
    afterGreenPower,
    afterCredits,
    finding: judged(rule, { before, afterGreenPower, afterCredits }, settings),
  };
}

/** Credits bring the figure down to zero and no further; what lies below it already stays as it is. */
function leastZero(figure: Exact, withoutCredits: Exact): Exact {
  if (!figure.isNegative()) return figure;
  return withoutCredits.isNegative() ? withoutCredits : Exact.zero;
}

function judged(
  rule: Rule,
  figures: Omit<ProductionFigures, "finding">,
  { zeroCarbonFactory, zeroCarbonFactoryBy, zeroCarbonFactoryOn, zeroCarbonFactoryReason }: VerdictSettings,
): Finding {
  const values = {
    before: tonnes(figures.before),
    power: tonnes(figures.afterGreenPower),
    after: tonnes(figures.afterCredits),
  };
  const [by, on, why] = [zeroCarbonFactoryBy.value, zeroCarbonFactoryOn.value, zeroCarbonFactoryReason.value];
  const item = verdictSettingsTable.items.find(({ id }) => id === "zeroCarbonFactory");
  const answer =
    item?.kind === "choice" ? item.choices.find(({ id }) => id === zeroCarbonFactory.value) : undefined;
  if (answer === undefined || by === undefined || on === undefined || why === undefined) {
    return open(rule, "verdict-production-asked", zeroCarbonFactory.at, values);
  }
  return {
    code: "verdict-production-answered",
    severity: "note",
    clause: rule.clause,
    at: zeroCarbonFactory.at,
    values: { ...values, answer: answer.text.zh, answerInEnglish: answer.text.en, by, on: dateText(on), why },
  };
}
