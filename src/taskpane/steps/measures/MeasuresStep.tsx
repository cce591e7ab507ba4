import { useMemo } from "react";
import {
  baselineAdjustmentsTable,
  baselinesTable,
  commitmentItems,
  facilitiesTable,
  findingsOfItems,
  type LedgerTable,
  measuresTable,
  pathwayItemsTable,
  performanceTable,
  planChecksTable,
  projectsTable,
  targetsTable,
} from "../../../core";
import { contentsWith, shownRows } from "../../editing/draft";
import { SectionFindings } from "../../editing/SectionFindings";
import { TableSections, type TableSection } from "../../editing/TableSections";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { standingOf } from "../../editing/section-standing";
import { AdjustedBaselines } from "./AdjustedBaselines";
import { ComparisonList } from "./ComparisonList";
import { comparedFacilities, comparedParameters } from "./comparisons";
import { CurveSection } from "./CurveSection";
import { FacilityShares } from "./FacilityShares";
import { MeasureCatalogue } from "./MeasureCatalogue";
import { measuresView } from "./measures-view";
import { MeasuresTracking } from "./MeasuresTracking";
import { OpenDeviations } from "./OpenDeviations";
import { TargetPathSection } from "./TargetPathSection";

/** 基准、目标与措施 — from the base year to the yearly check, with what the tables add up to (D1–D4, D6, D8–D11). */
export function MeasuresStep({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const { snapshot, draft } = state;
  const view = useMemo(() => measuresView(contentsWith(snapshot ?? {}, draft)), [snapshot, draft]);
  const ofTable = (table: LedgerTable): TableSection => ({
    id: table.id,
    title: table.title[language],
    table,
    content: <SectionFindings state={state} table={table} />,
    // Nothing to object to in a table without rows does not make it complete.
    ...(isEmpty(table, state) ? { standing: text.measuresNoRows } : {}),
  });
  const withHead = (table: LedgerTable, head: TableSection["content"]): TableSection => ({
    ...ofTable(table),
    content: (
      <>
        {head}
        <SectionFindings state={state} table={table} />
      </>
    ),
  });
  const looked = (id: string, title: string, content: TableSection["content"]): TableSection => ({
    id,
    title,
    content,
    standing: "",
  });
  const sections: readonly TableSection[] = [
    withHead(baselinesTable, <AdjustedBaselines ledger={view.ledger} />),
    ofTable(baselineAdjustmentsTable),
    ofTable(targetsTable),
    looked("path", text.measuresPath, <TargetPathSection state={state} view={view} />),
    looked("catalogue", text.measuresCatalogue, <MeasureCatalogue state={state} />),
    withHead(measuresTable, <MeasuresTracking ledger={view.ledger} />),
    looked("curve", text.measuresCurve, <CurveSection view={view} />),
    withHead(
      performanceTable,
      <>
        <OpenDeviations state={state} />
        <ComparisonList label={text.comparedParameters} items={comparedParameters(view.ledger)} />
      </>,
    ),
    withHead(
      facilitiesTable,
      <>
        <FacilityShares ledger={view.ledger} />
        <ComparisonList label={text.comparedFacilities} items={comparedFacilities(view.ledger)} />
      </>,
    ),
    ofTable(projectsTable),
    {
      ...ofTable(pathwayItemsTable),
      title: text.measuresCommitment,
      columns: commitmentItems,
      standing:
        state.snapshot?.[pathwayItemsTable.id] === undefined
          ? text.notInTheWorkbook
          : standingOf(findingsOfItems(commitmentItems, state.findings), text),
    },
    ofTable(planChecksTable),
  ];
  return <TableSections state={state} sections={sections} opened={[baselinesTable.id]} />;
}

/** 空表 — a table of records that is there, has no rows, and about which there is nothing to say. */
function isEmpty({ id, form, name }: LedgerTable, { snapshot, draft, findings }: LedgerEditing): boolean {
  if (form === "items" || snapshot?.[id] === undefined) return false;
  const weighs = findings.some(
    ({ at, severity }) =>
      (severity === "error" || severity === "question") && (at?.input ?? "").split(".")[0] === name,
  );
  return !weighs && shownRows(snapshot, draft, id).length === 0;
}
