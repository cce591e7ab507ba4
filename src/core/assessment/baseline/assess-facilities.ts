import type { Finding, Place } from "../../finding";
import { facilitiesTable, type BaselineLedger } from "../../ledger";
import { db43 } from "../../standards";
import { against, open } from "../finding-of-rule";

const table: Place = { input: facilitiesTable.name, name: facilitiesTable.title };
const { mainFacilities, choice, investments } = db43.facilityReview;

/** 主要排放设施 — D11: at least one is chosen, each with the ground on which it was, its baseline, best and present value. */
export function assessFacilities(rows: NonNullable<BaselineLedger["facilities"]>): readonly Finding[] {
  const main = rows.filter(({ fields }) => fields.isMain.value === "yes");
  const none =
    main.length === 0 && rows.length > 0 ? [open(mainFacilities, "facility-none-main", table)] : [];
  return [
    ...none,
    ...main.flatMap(({ fields }): readonly Finding[] => {
      const { ground, variables, baseline, best, present } = fields;
      return [
        ...(ground.isBlank ? [open(choice, "unanswered", ground.at)] : []),
        ...[variables, baseline, best, present]
          .filter(({ isBlank }) => isBlank)
          .map(({ at }) => open(mainFacilities, "unanswered", at)),
      ];
    }),
  ];
}

/** 新改扩建项目 — D11: a project that does not comply, or rests on restricted technology, is named. */
export function assessProjects(rows: NonNullable<BaselineLedger["projects"]>): readonly Finding[] {
  return rows.flatMap(({ fields }) => [
    ...(fields.complies.value === "no"
      ? [against(investments, "project-not-compliant", fields.complies.at)]
      : []),
    ...(fields.restricted.value === "yes"
      ? [against(investments, "project-restricted", fields.restricted.at)]
      : []),
  ]);
}
