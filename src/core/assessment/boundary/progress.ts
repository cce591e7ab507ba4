import { boundaryTables, categories, type BoundaryContents, type LedgerTable } from "../../ledger";
import type { BoundaryAssessment } from "./assess-boundary";

/** 进度 — how much of what the step asks is answered. */
export interface Progress {
  readonly answered: number;
  readonly asked: number;
}

/** 企业与边界的进度 — each item of the enterprise, each base, each category that may be left out and the upstream answer counts once. */
export function boundaryProgress(contents: BoundaryContents, { ledger }: BoundaryAssessment): Progress {
  const tables: readonly LedgerTable[] = boundaryTables;
  const counts = tables.map((table): Progress => {
    if (table.form === "items") {
      const asked = table.items.filter(({ isExpected }) => isExpected);
      const fields = ledger.enterprise as Readonly<Record<string, { readonly value: unknown }>> | undefined;
      return {
        asked: asked.length,
        answered: asked.filter(({ id }) => fields?.[id]?.value !== undefined).length,
      };
    }
    if (table.id === "bases") {
      return counted(ledger.bases, ({ fields }) => fields.inside.value !== undefined, 1);
    }
    if (table.id === "boundaryCategories") {
      const isAnswered = (row: { fields: { inside: { value: unknown } } }) =>
        row.fields.inside.value !== undefined;
      // A new table states already that these are inside, as they must be: nobody is asked.
      const fixed = categories.filter(({ isAlwaysInside }) => isAlwaysInside).map(({ id }): string => id);
      const asked = ledger.categories?.filter(({ fields }) => !fixed.includes(fields.category.value ?? ""));
      return counted(asked, isAnswered, table.firstRows.length - fixed.length);
    }
    return counted(ledger.upstreamSources, ({ fields }) => fields.answer.value !== undefined, 1);
  });
  const total = (of: keyof Progress) => counts.reduce((sum, count) => sum + count[of], 0);
  return Object.keys(contents).length === 0
    ? { answered: 0, asked: total("asked") }
    : { answered: total("answered"), asked: total("asked") };
}

function counted<Row>(
  rows: readonly Row[] | undefined,
  isAnswered: (row: Row) => boolean,
  atLeast: number,
): Progress {
  const answered = rows?.filter(isAnswered).length ?? 0;
  return { answered, asked: Math.max(atLeast, rows?.length ?? 0) };
}
