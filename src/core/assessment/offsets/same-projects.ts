import type { OffsetPolicy } from "../../standards";
import { overlaps, period, type Period } from "../../time";
import type { JudgedAlone } from "./judge-lot";
import { foldedWord } from "../../text/folded-word";
import { question, type Objection } from "./objection";

interface Generated {
  readonly index: number;
  readonly name: string;
  readonly days: Period;
  readonly isForElectricity: boolean;
}

/**
 * 绿证与减排量的重叠 — certificates and credits of one project from the same days may stand for the same electricity. The data
 * cannot tell, so it is asked.
 */
export function sameProjects(
  judged: readonly JudgedAlone[],
  policy: OffsetPolicy,
): ReadonlyMap<number, readonly Objection[]> {
  const found = new Map<number, readonly Objection[]>();
  for (const group of byProject(judged)) {
    const credits = group.filter(({ isForElectricity }) => !isForElectricity);
    if (credits.length === 0) continue;
    for (const { index, days } of group.filter(({ isForElectricity }) => isForElectricity)) {
      const credit = credits.find((each) => overlaps(each.days, days));
      const at = judged[index]?.row.fields.projectNo.at;
      if (credit === undefined || at === undefined) continue;
      found.set(index, [question(policy.once, "offset-same-project", at, { found: credit.name })]);
    }
  }
  return found;
}

function byProject(judged: readonly JudgedAlone[]): Iterable<readonly Generated[]> {
  const projects = new Map<string, Generated[]>();
  judged.forEach(({ row, lot }, index) => {
    const { projectNo, generatedFrom, generatedTo, kind } = row.fields;
    if (
      projectNo.value === undefined ||
      generatedFrom.value === undefined ||
      generatedTo.value === undefined
    ) {
      return;
    }
    const days = period(generatedFrom.value, generatedTo.value);
    if (days === undefined || kind.value === undefined) return;
    const isForElectricity = lot?.admission.isForElectricity === true;
    const each = { index, name: row.fields.lot.value ?? `${row.row}`, days, isForElectricity };
    const key = foldedWord(projectNo.value);
    const own = projects.get(key);
    if (own === undefined) projects.set(key, [each]);
    else own.push(each);
  });
  return projects.values();
}
