import type { ClauseRef, RequirementId } from "../../finding";
import type { Text } from "../../text/language";

/** What else a column may say of itself. */
interface More {
  readonly alsoHeaded?: readonly string[];
  readonly unit?: string;
  readonly isExpected?: boolean;
  readonly requirement?: RequirementId;
}

/** What `column` makes: the id and the kind stay literal, so that the fields of a row are typed. */
interface PlainColumn<Id extends string, Kind extends string> {
  readonly id: Id;
  readonly header: Text;
  readonly note: Text;
  readonly kind: Kind;
  readonly clause: ClauseRef;
  readonly requirement: RequirementId;
  readonly isExpected: boolean;
  readonly alsoHeaded: readonly string[];
  readonly unit?: string;
}

/** 栏目 — a column of words, numbers or days; one of choices is written out, since its choices are its type. */
export function column<const Id extends string, const Kind extends "text" | "number" | "date">(
  id: Id,
  kind: Kind,
  header: readonly [zh: string, en: string],
  note: readonly [zh: string, en: string],
  clause: ClauseRef,
  { alsoHeaded = [], isExpected = false, requirement = "E1", unit }: More = {},
): PlainColumn<Id, Kind> {
  return {
    id,
    header: { zh: header[0], en: header[1] },
    note: { zh: note[0], en: note[1] },
    kind,
    clause,
    requirement,
    isExpected,
    alsoHeaded,
    ...(unit === undefined ? {} : { unit }),
  };
}
