import { sourceClasses, type SourceRow } from "./source-rows";
import { annexSources } from "./source-templates";

/**
 * 应识别的排放源 — the sources that Annex C leads one to expect in an industry, class by class. Where Table C.2 names
 * sources of the industry, they stand in the place of the general line of their class; the other classes keep it.
 */
export function expectedSources(code: string): readonly SourceRow[] {
  const own = annexSources.filter(({ codes }) => codes.some((each) => isWithin(code, each)));
  const general = annexSources.filter(({ codes }) => codes.length === 0);
  return sourceClasses.flatMap((name) => {
    const typical = own.filter((row) => row.class === name);
    return typical.length > 0 ? typical : general.filter((row) => row.class === name);
  });
}

/** Either is part of the other: a division holds its groups, so their sources may be met in it. */
function isWithin(asked: string, code: string): boolean {
  return asked.startsWith(code) || code.startsWith(asked);
}
