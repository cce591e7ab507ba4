import type { Finding } from "../../finding";
import { baselineTables, readBaselineLedger, type BaselineContents, type BaselineLedger } from "../../ledger";
import type { PlainDate } from "../../time";
import { assessPathwayItems } from "../pathway/assess-pathway-items";
import { assessAdjustments } from "./assess-adjustments";
import { assessBaselines } from "./assess-baselines";
import { assessFacilities, assessProjects } from "./assess-facilities";
import { assessMeasures } from "./assess-measures";
import { assessPerformance } from "./assess-performance";
import { assessPlanChecks } from "./assess-plan-checks";
import { assessTargets } from "./assess-targets";

/** 基准、目标、措施的评审 — the tables as read, and everything there is to say about them. */
export interface BaselineAssessment {
  readonly ledger: BaselineLedger;
  readonly findings: readonly Finding[];
}

/**
 * 评审基准、目标、措施 — applies the rules of A9 and D1 to D11 to the tables that are there. What is overdue can only be told
 * for a day; without one nothing is.
 */
export function assessBaseline(contents: BaselineContents, asOf?: PlainDate): BaselineAssessment {
  const { ledger, findings } = readBaselineLedger(contents);
  const { pathway, baselines, baselineAdjustments, targets, measures } = ledger;
  const { performance, facilities, projects, planChecks } = ledger;
  const judged = [
    ...(pathway === undefined ? [] : assessPathwayItems(pathway)),
    ...(baselines === undefined ? [] : assessBaselines(baselines, asOf)),
    ...(baselineAdjustments === undefined ? [] : assessAdjustments(baselineAdjustments, baselines ?? [])),
    ...(targets === undefined ? [] : assessTargets(targets)),
    ...(measures === undefined ? [] : assessMeasures(measures, asOf)),
    ...(performance === undefined ? [] : assessPerformance(performance)),
    ...(facilities === undefined ? [] : assessFacilities(facilities)),
    ...(projects === undefined ? [] : assessProjects(projects)),
    ...(planChecks === undefined ? [] : assessPlanChecks(planChecks, asOf)),
  ];
  const tables = baselineTables.map(({ name }): string => name);
  const order = ({ at }: Finding): number => tables.indexOf((at?.input ?? "").split(".")[0] ?? "");
  const all = [...findings, ...judged].sort(
    (one, other) => order(one) - order(other) || (one.at?.row ?? 0) - (other.at?.row ?? 0),
  );
  return { ledger, findings: all };
}
