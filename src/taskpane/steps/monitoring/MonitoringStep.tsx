import { useMemo } from "react";
import {
  cementMonitoringTemplate,
  dataCollectionPlanTable,
  instrumentsTable,
  monitoringPlanTable,
  qualityPlanTable,
} from "../../../core";
import { contentsWith } from "../../editing/draft";
import { sectionStanding } from "../../editing/section-standing";
import { SectionFindings } from "../../editing/SectionFindings";
import { TableSections, type TableSection } from "../../editing/TableSections";
import { TemplateOffer, type OfferedList } from "../../editing/TemplateOffer";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { industryOf } from "../sources/chosen-industry";
import { CalibrationList } from "./CalibrationList";
import { PlanGaps } from "./PlanGaps";
import { plannedSources } from "./planned-sources";
import { collectionEntries, planEntries } from "./prefilled-rows";

/** 水泥企业示例 — CIECCPA061 Table 3 as rows for the monitoring plan. */
const cementRows = cementMonitoringTemplate().map((cells, index) => ({ id: `cement-${index + 1}`, cells }));

/** The division that holds cement works, and cement works themselves. */
const cementCodes = ["30", "301", "3011"];

/** 监测与数据质量 — monitoring plan, data collection, data quality control and instruments (B4 to B6, B10). */
export function MonitoringStep({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const contents = useMemo(
    () => contentsWith(state.snapshot ?? {}, state.draft),
    [state.snapshot, state.draft],
  );
  const sources = plannedSources(contents);
  const isCement = cementCodes.includes(industryOf(contents, state.choices) ?? "");
  const fromSources: OfferedList = {
    id: "sources",
    entries: planEntries(sources),
    label: text.addPlanRows,
    explanation: text.planRowsFromSources,
  };
  const fromCement: OfferedList = {
    id: "cement",
    entries: cementRows,
    label: text.addCementRows,
    explanation: text.cementIsExample,
  };
  const collection: OfferedList = {
    id: "collection",
    entries: collectionEntries(sources),
    label: text.addCollectionRows,
    explanation: text.collectionRowsFromSources,
  };
  const sections: readonly TableSection[] = [
    {
      id: monitoringPlanTable.id,
      title: monitoringPlanTable.title[language],
      table: monitoringPlanTable,
      standing: sectionStanding(state, monitoringPlanTable, text),
      content: (
        <>
          <PlanGaps sources={sources} />
          <SectionFindings state={state} table={monitoringPlanTable} />
          <TemplateOffer
            state={state}
            table={monitoringPlanTable}
            lists={isCement ? [fromSources, fromCement] : [fromSources]}
          />
        </>
      ),
    },
    {
      id: dataCollectionPlanTable.id,
      title: dataCollectionPlanTable.title[language],
      table: dataCollectionPlanTable,
      standing: sectionStanding(state, dataCollectionPlanTable, text),
      content: (
        <>
          <SectionFindings state={state} table={dataCollectionPlanTable} />
          <TemplateOffer state={state} table={dataCollectionPlanTable} lists={[collection]} />
        </>
      ),
    },
    {
      id: qualityPlanTable.id,
      title: qualityPlanTable.title[language],
      table: qualityPlanTable,
      standing: sectionStanding(state, qualityPlanTable, text),
      content: <SectionFindings state={state} table={qualityPlanTable} />,
    },
    {
      id: instrumentsTable.id,
      title: instrumentsTable.title[language],
      table: instrumentsTable,
      standing: sectionStanding(state, instrumentsTable, text),
      content: (
        <>
          <CalibrationList state={state} contents={contents} />
          <SectionFindings state={state} table={instrumentsTable} />
        </>
      ),
    },
  ];
  return <TableSections state={state} sections={sections} opened={[monitoringPlanTable.id]} />;
}
