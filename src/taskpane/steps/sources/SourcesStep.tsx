import { useMemo } from "react";
import {
  emissionUnitsTable,
  equipmentTable,
  exclusionsTable,
  sourcesTable,
  steelUnitTemplate,
} from "../../../core";
import { contentsWith } from "../../editing/draft";
import { sectionStanding } from "../../editing/section-standing";
import { SectionFindings } from "../../editing/SectionFindings";
import { TableSections, type TableSection } from "../../editing/TableSections";
import { TemplateOffer, type OfferedList } from "../../editing/TemplateOffer";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { industryOf } from "./chosen-industry";
import { equipmentEntries } from "./equipment-entries";
import { ExcludedShare } from "./ExcludedShare";
import { Identification } from "./Identification";
import { OwnSources } from "./OwnSources";
import { ledgerCompleteness } from "./source-completeness";

/** 钢铁企业示例 — CIECCPA061 Table 2 as rows for the table of units. */
const steelUnits = steelUnitTemplate().map((cells, index) => ({ id: `steel-${index + 1}`, cells }));

/** 排放源识别 — expected sources one by one, the register, what was left out, units and equipment (A5, B1 to B3). */
export function SourcesStep({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const contents = useMemo(
    () => contentsWith(state.snapshot ?? {}, state.draft),
    [state.snapshot, state.draft],
  );
  const industry = industryOf(contents, state.choices);
  const isSteel = industry?.startsWith("31") === true;
  const steelList: OfferedList = {
    id: "steel",
    entries: steelUnits,
    label: text.addSteelUnits,
    explanation: text.steelIsExample,
  };
  const equipmentList: OfferedList = {
    id: "equipment",
    entries: equipmentEntries(contents),
    label: text.addEquipment,
    explanation: text.equipmentOfUnits,
  };
  const named = ledgerCompleteness(contents, state.choices, "named");
  const sections: readonly TableSection[] = [
    {
      id: "identification",
      title: text.identifySources,
      standing:
        industry === undefined ? text.industryOpen : text.sourcesNamed(`${named.answered}/${named.expected}`),
      content: <Identification state={state} contents={contents} />,
    },
    {
      id: sourcesTable.id,
      title: text.sourceRegister,
      table: sourcesTable,
      standing: sectionStanding(state, sourcesTable, text),
      content: (
        <>
          <SectionFindings state={state} table={sourcesTable} />
          <OwnSources state={state} />
        </>
      ),
    },
    {
      id: exclusionsTable.id,
      title: exclusionsTable.title[language],
      table: exclusionsTable,
      standing: sectionStanding(state, exclusionsTable, text),
      content: (
        <>
          <ExcludedShare contents={contents} />
          <SectionFindings state={state} table={exclusionsTable} />
        </>
      ),
    },
    {
      id: emissionUnitsTable.id,
      title: emissionUnitsTable.title[language],
      table: emissionUnitsTable,
      standing: sectionStanding(state, emissionUnitsTable, text),
      content: (
        <>
          <TemplateOffer state={state} table={emissionUnitsTable} lists={isSteel ? [steelList] : []} />
          <SectionFindings state={state} table={emissionUnitsTable} />
        </>
      ),
    },
    {
      id: equipmentTable.id,
      title: equipmentTable.title[language],
      table: equipmentTable,
      standing: sectionStanding(state, equipmentTable, text),
      content: (
        <>
          <TemplateOffer state={state} table={equipmentTable} lists={[equipmentList]} />
          <SectionFindings state={state} table={equipmentTable} />
        </>
      ),
    },
  ];
  return <TableSections state={state} sections={sections} opened={["identification"]} />;
}
