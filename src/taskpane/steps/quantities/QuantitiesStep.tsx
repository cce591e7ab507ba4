import { useMemo } from "react";
import {
  activityKinds,
  calculatedTables,
  knownSources,
  monthlySeries,
  ownFactorsTable,
  plannedFrequencies,
  reportRoundingOf,
  sourcesApart,
  sourcesWithoutRows,
} from "../../../core";
import { contentsWith, shownRows } from "../../editing/draft";
import { TableSections, type TableSection } from "../../editing/TableSections";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { ActivityEntry } from "./ActivityEntry";
import { CompletenessSection } from "./CompletenessSection";
import { declaredPeriod } from "./declared-period";
import { MeansSection } from "./MeansSection";
import { MethodAdviceSection } from "./MethodAdviceSection";
import { statedText } from "../../stated-text";
import { totalsOf } from "./totals";
import { TotalsSection } from "./TotalsSection";
import { UncertaintySection } from "./UncertaintySection";

/** 活动数据与核算 — activity data row by row, what they come to, and which are missing (B7 to B9, C1 to C14). */
export function QuantitiesStep({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const { snapshot, draft } = state;
  const { contents, rows, totals, rounding, series, without } = useMemo(() => {
    const read = contentsWith(snapshot ?? {}, draft);
    const calculated = calculatedTables(read).flatMap((table) => table.rows);
    const declared = declaredPeriod(read);
    return {
      contents: read,
      rows: calculated,
      totals: totalsOf(read, calculated),
      rounding: reportRoundingOf(read),
      series: declared && monthlySeries(calculated, declared, plannedFrequencies(read)),
      without: sourcesWithoutRows(knownSources(read), calculated, sourcesApart(read)),
    };
  }, [snapshot, draft]);
  const { all } = totals;
  const missing = (series ?? []).filter((each) => each.missing.length > 0).length + without.length;
  const sections: readonly TableSection[] = [
    {
      id: "entry",
      title: text.enterQuantities,
      content: <ActivityEntry state={state} contents={contents} rows={rows} />,
      standing: "",
      holds: activityKinds.map(({ table }) => table),
    },
    {
      id: "totals",
      title: text.quantitiesTotals,
      content: <TotalsSection totals={totals} rounding={rounding} />,
      standing:
        all.known === undefined
          ? ""
          : all.isComplete
            ? `${statedText(all.known, rounding)} tCO2e`
            : text.totalKnownPart(statedText(all.known, rounding)),
    },
    {
      id: "series",
      title: text.seriesTitle,
      content: <CompletenessSection state={state} series={series} without={without} />,
      standing: missing > 0 ? text.openQuestions(missing) : "",
      codes: ["series-once", "series-missing"],
    },
    {
      id: "means",
      title: text.meansTitle,
      content: <MeansSection state={state} contents={contents} />,
      standing: "",
    },
    {
      id: "uncertainty",
      title: text.uncertaintyTitle,
      content: <UncertaintySection state={state} contents={contents} rows={rows} />,
      standing: "",
    },
    {
      id: "method",
      title: text.methodTitle,
      content: <MethodAdviceSection state={state} />,
      standing: "",
    },
    {
      id: "ownFactors",
      title: ownFactorsTable.title[language],
      table: ownFactorsTable,
      ...ownStanding(state),
    },
  ];
  return <TableSections state={state} sections={sections} opened={["entry"]} />;
}

/** A table that nobody has to fill is not complete because it is empty. */
function ownStanding({ snapshot, draft }: LedgerEditing): { readonly standing?: string } {
  return shownRows(snapshot ?? {}, draft, ownFactorsTable.id).length === 0 ? { standing: "" } : {};
}
