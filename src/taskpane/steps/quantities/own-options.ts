import {
  dateText,
  factorQuantityNames,
  ownFactorOf,
  ownFactorsTable,
  readRecords,
  type PlainDate,
  type Text,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { FactorOption } from "./factor-option";
import { aboutItem, converted, slotOf } from "./library-options";

/** 自有因子 — the enterprise's own factors whose item holds what was typed; what lacks value, unit or source is not offered. */
export function ownOptions(contents: TableContents, table: string, query: string): readonly FactorOption[] {
  const content = contents[ownFactorsTable.id];
  const text = query.trim().toLowerCase();
  if (content === undefined || text === "") return [];
  return readRecords(ownFactorsTable, content, "expected").rows.flatMap((row): FactorOption[] => {
    const own = ownFactorOf(row);
    const { key, what, validFrom, validTo } = row.fields;
    const named = key.value ?? "";
    const isMeant =
      named.toLowerCase().includes(text) || (named !== "" && text.includes(named.toLowerCase()));
    if (own === undefined || !isMeant) return [];
    const quantities = factorQuantityNames.find(what.value ?? "");
    const slot = quantities.map(({ id }) => slotOf(table, id)).find((each) => each !== undefined);
    if (slot === undefined) return [];
    const value = slot.unit === undefined ? own.value : converted(own.value, own.unit, slot.unit);
    const name: Text = { zh: what.value ?? "", en: what.value ?? "" };
    return [
      {
        id: `own ${row.row}`,
        title: { zh: named, en: named },
        values: [
          {
            column: slot.column,
            ...(slot.unitColumn === undefined ? {} : { unitColumn: slot.unitColumn }),
            name,
            value,
            shown: own.value.toText(15).text,
            unit: own.unit,
          },
        ],
        validity: validity(validFrom.value, validTo.value),
        source: own.source,
        ...aboutItem(table, { zh: named, en: named }),
      },
    ];
  });
}

function validity(from: PlainDate | undefined, to: PlainDate | undefined): Text {
  const text = `${from === undefined ? "…" : dateText(from)} – ${to === undefined ? "…" : dateText(to)}`;
  return { zh: text, en: text };
}
