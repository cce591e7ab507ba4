import { Caption1 } from "@fluentui/react-components";
import { Exact, mainSources, sentence, type BaselineLedger } from "../../../core";
import { BarChart } from "../../components/charts";
import { usePane } from "../../pane-context";
import { shownPercent } from "../../shown-number";

const hundred = Exact.of("100");

/** 排放设施占比 — facilities by their share, the largest first, with what they add up to (D11). */
export function FacilityShares({ ledger }: { readonly ledger: BaselineLedger }) {
  const { language, text } = usePane();
  const amounts = (ledger.facilities ?? []).flatMap(({ fields: { facility, emissions } }) =>
    facility.value === undefined || emissions.value === undefined
      ? []
      : [{ name: facility.value, amount: emissions.value }],
  );
  if (amounts.length === 0) return null;
  const ranked = mainSources(amounts, undefined);
  if (!ranked.ok) return <Caption1>{sentence({ ...ranked.finding, at: facilities }, language)}</Caption1>;
  return (
    <>
      <BarChart
        title={text.facilityShare}
        unit="%"
        labelled={text.facilityName}
        bars={ranked.value.map(({ name, share, cumulativeShare }) => ({
          label: name,
          value: share.times(hundred).toDouble(),
          shown: `${shownPercent(share)} · ${text.facilityCumulative(shownPercent(cumulativeShare))}`,
        }))}
      />
      <Caption1>{text.facilityChoice}</Caption1>
    </>
  );
}

const facilities = { name: { zh: "排放设施", en: "The facilities" } };
