import { useMemo } from "react";
import { ownFactorsTable } from "../../../core";
import { contentsWith, shownRows } from "../../editing/draft";
import { TableSections, type TableSection } from "../../editing/TableSections";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { ActivityEntry } from "./ActivityEntry";
import { CompletenessSection } from "./CompletenessSection";
import { declaredPeriod } from "./declared-period";
import { knownSources } from "./known-sources";
import { MethodAdviceSection } from "./MethodAdviceSection";
import { calculatedTables } from "./quantity-rows";
import { monthlySeries, sourcesWithoutRows } from "./series-of-rows";
import { shownAmount } from "./shown-amount";
import { sourcesApart } from "./sources-apart";
import { totalsOf } from "./totals";
import { TotalsSection } from "./TotalsSection";

/** 活动数据与核算 — activity data row by row, what they come to, and which are missing (B7 to B9, C1 to C14). */
export function QuantitiesStep({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const { snapshot, draft } = state;
  const { contents, rows, totals, series, without } = useMemo(() => {
    const read = contentsWith(snapshot ?? {}, draft);
    const calculated = calculatedTables(read).flatMap((table) => table.rows);
    const declared = declaredPeriod(read);
    return {
      contents: read,
      rows: calculated,
      totals: totalsOf(read, calculated),
      series: declared && monthlySeries(calculated, declared),
      without: sourcesWithoutRows(knownSources(read), calculated, sourcesApart(read)),
    };
  }, [snapshot, draft]);
  const missing = (series ?? []).reduce((sum, each) => sum + each.missing.length, 0) + without.length;
  const sections: readonly TableSection[] = [
    {
      id: "entry",
      title: text.enterQuantities,
      content: <ActivityEntry state={state} contents={contents} rows={rows} />,
      standing: "",
    },
    {
      id: "totals",
      title: text.quantitiesTotals,
      content: <TotalsSection totals={totals} />,
      standing: rows.length === 0 ? "" : `${shownAmount(totals.all, text.locale)} tCO2e`,
    },
    {
      id: "series",
      title: text.seriesTitle,
      content: <CompletenessSection series={series} without={without} />,
      standing: missing > 0 ? text.openQuestions(missing) : "",
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
