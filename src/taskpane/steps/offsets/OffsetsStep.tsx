import { useMemo } from "react";
import {
  carbonAssetsTable,
  clearanceOf,
  clearanceTable,
  creditProjectsTable,
  registerDoubles,
  judgedOnce,
  projectsOf,
  parseDate,
} from "../../../core";
import { contentsWith } from "../../editing/draft";
import { SectionFindings } from "../../editing/SectionFindings";
import { TableSections, type TableSection } from "../../editing/TableSections";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { asOfText } from "../verdict/as-of";
import { AsOfControl } from "../verdict/AsOfControl";
import { AllocationSection } from "./AllocationSection";
import { ClearancePositions } from "./ClearancePositions";
import { DoubleUseSection } from "./DoubleUseSection";
import { ImportSection } from "./ImportSection";
import { LotMatrix } from "./LotMatrix";
import { LotsSection } from "./LotsSection";
import { ProjectStages } from "./ProjectStages";

/** 碳资产与抵消 — the register and its import, every lot under five standards, order of use, double use, clearance (E1–E12). */
export function OffsetsStep({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const { snapshot, draft, choices } = state;
  const contents = useMemo(() => contentsWith(snapshot ?? {}, draft), [snapshot, draft]);
  const day = asOfText(choices, contents);
  const { ledger, verdicts } = useMemo(() => judgedOnce(contents, parseDate(day)), [contents, day]);
  const twice = useMemo(() => registerDoubles(ledger.lots, verdicts), [ledger, verdicts]);
  const hasRegister = snapshot?.["carbonAssets"] !== undefined;
  const sections: readonly TableSection[] = [
    {
      id: "lots",
      title: text.offsetsLots,
      holds: [carbonAssetsTable],
      standing: hasRegister ? text.offsetsLotsCount(ledger.lots.length) : text.notInTheWorkbook,
      content: (
        <>
          <SectionFindings state={state} table={carbonAssetsTable} />
          <LotsSection state={state} />
        </>
      ),
    },
    {
      id: "import",
      title: text.offsetsImport,
      standing: "",
      content: <ImportSection state={state} lots={ledger.lots} />,
    },
    {
      id: "matrix",
      title: text.offsetsMatrix,
      standing: text.offsetsLotsCount(ledger.lots.length),
      content: (
        <>
          <AsOfControl state={state} ledger={ledger} />
          <LotMatrix lots={ledger.lots} verdicts={verdicts} />
        </>
      ),
    },
    {
      id: "allocation",
      title: text.offsetsAllocation,
      standing: "",
      content: <AllocationSection ledger={ledger} verdicts={verdicts} />,
    },
    {
      id: "twice",
      title: text.offsetsTwice,
      standing:
        twice.overlaps.length === 0 ? text.offsetsTwiceNone : text.offsetsTwiceCount(twice.overlaps.length),
      content: <DoubleUseSection found={twice} />,
    },
    {
      id: "clearance",
      title: clearanceTable.title[language],
      table: clearanceTable,
      content: <ClearancePositions positions={clearanceOf(contents).positions} />,
    },
    {
      id: "projects",
      title: creditProjectsTable.title[language],
      table: creditProjectsTable,
      content: <ProjectStages projects={projectsOf(contents).projects} />,
    },
  ];
  return <TableSections state={state} sections={sections} opened={["lots"]} />;
}
