import {
  activityKinds,
  dataVersionTable,
  type FactorEdition,
  factorEditionNames,
  factorEditions,
  readItems,
  templateInfoTable,
} from "../../../core";
import type { TableContents } from "../../editing/draft";

/** 已用的因子版本 — the edition that the workbook is pinned to, and those that its rows name as the source of a factor. */
export interface EditionsInUse {
  readonly pinned: FactorEdition | undefined;
  readonly named: readonly FactorEdition[];
}

/** Reads both from the tables; a source in words that name no edition says nothing. */
export function editionsInUse(contents: TableContents): EditionsInUse {
  const texts = new Set(
    activityKinds.flatMap(({ table }) => {
      const content = contents[table.id];
      const column = table.columns.find(({ id }) => id === "factorSource");
      const position = column === undefined ? -1 : (content?.headers.indexOf(column.header.zh) ?? -1);
      return (content?.rows ?? []).flatMap((cells) => {
        const cell = position === -1 ? undefined : cells[position];
        return typeof cell === "string" ? [cell] : [];
      });
    }),
  );
  return {
    pinned: pinnedEdition(contents),
    named: factorEditions.filter(({ id }) => [...texts].some((text) => namesEdition(text, id))),
  };
}

/** 换版本 — the editions that would stand beside another one in the ledger; none where it is the same. */
export function otherEditions(
  { pinned, named }: EditionsInUse,
  edition: FactorEdition,
): readonly FactorEdition[] {
  const all = [...(pinned === undefined ? [] : [pinned]), ...named];
  return [...new Set(all)].filter(({ id }) => id !== edition.id);
}

function pinnedEdition(contents: TableContents): FactorEdition | undefined {
  const version = contents[dataVersionTable.id];
  const template = contents[templateInfoTable.id];
  const texts = [
    version === undefined ? undefined : readItems(dataVersionTable, version).fields.factorEdition.value,
    template === undefined ? undefined : readItems(templateInfoTable, template).fields.factorEdition.value,
  ];
  const [text] = texts.filter((each) => each !== undefined);
  const found = text === undefined ? [] : factorEditionNames.find(text);
  return found.length === 1 ? found[0] : undefined;
}

/** The id stands in brackets behind the document, as the pane writes it. */
function namesEdition(text: string, id: string): boolean {
  return text.includes(`[${id}]`) || text.trim() === id;
}
