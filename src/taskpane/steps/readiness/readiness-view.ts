import {
  applicableStandard,
  assessHistory,
  assessReadiness,
  choosePathway,
  enterpriseTable,
  findAccountingSubject,
  namedTypes,
  pathwayItemsTable,
  periodFromText,
  proposedType,
  readItems,
  type AccountingSubject,
  type ApplicableStandard,
  type ChosenPathway,
  type HistoryAssessment,
  type Outcome,
  type PlainDate,
  type ProposedType,
  type Readiness,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { PaneChoices } from "../../editing/use-editing";

/** 本步所见 — what the tables say about type, pathway, past years and standard; nothing where they do not say it yet. */
export interface ReadinessView {
  readonly division: string | undefined;
  readonly proposal: ProposedType | undefined;
  readonly pathway: ChosenPathway | undefined;
  readonly history: HistoryAssessment | undefined;
  readonly readiness: Readiness | undefined;
  /** The last day of the period, on which the editions are looked at. */
  readonly day: PlainDate | undefined;
  readonly standard: Outcome<ApplicableStandard> | undefined;
  /** The parts of the standard that fit the division, where only a person can tell which one it is. */
  readonly candidates: readonly AccountingSubject[];
}

/** Under this name the pane keeps which of several industries is looked at. */
export const subjectChoice = "accountingSubject";

/** 读出本步所见 — from the tables with what was entered and is not saved yet. */
export function readinessView(
  { enterprise, pathway, history }: TableContents,
  choices: PaneChoices,
): ReadinessView {
  const profile = enterprise && readItems(enterpriseTable, enterprise).fields;
  const division = profile?.division.value;
  const day = profile?.periodTo.value ?? periodFromText(profile?.periodLabel.value ?? "")?.to;
  const stated = pathway && readItems(pathwayItemsTable, pathway).fields.industryType.value;
  const { types, unknown } = namedTypes(stated ?? "");
  const chosen = unknown === undefined ? choosePathway(types) : undefined;
  const years = history && assessHistory(history);
  const answer = division === undefined ? undefined : findAccountingSubject(division);
  const candidates = answer !== undefined && "ambiguous" in answer ? answer.ambiguous : [];
  const subject = candidates.find(({ subject: { zh } }) => zh === choices[subjectChoice]);
  const industry = subject?.subject.zh ?? division;
  return {
    division,
    proposal: division === undefined ? undefined : proposedType(division),
    pathway: chosen,
    history: years,
    readiness:
      chosen === undefined || years === undefined
        ? undefined
        : assessReadiness({
            type: chosen.decidedBy.id,
            totals: years.totals,
            intensities: years.intensities,
          }),
    day,
    standard: industry === undefined || day === undefined ? undefined : applicableStandard(industry, day),
    candidates,
  };
}
