import type { ClauseRef, RequirementId, StandardId } from "../../finding";
import type { Text } from "../../text/language";
import type { Choice, Column } from "../schema";

interface ReadingText<Default extends string, Other extends string, Id extends string> {
  readonly id: Id;
  readonly header: Text;
  readonly note: Text;
  readonly clause: ClauseRef;
  readonly requirement: RequirementId;
  /** Under which standards it makes a difference. */
  readonly standards: readonly StandardId[];
  /** The reading that is taken where nothing is said, and the one that a setting may choose instead. */
  readonly readings: readonly [Choice & { readonly id: Default }, Choice & { readonly id: Other }];
}

/** 读法 — a setting for a place where a text leaves room: the default reading first, the other one second. */
export function reading<const Default extends string, const Other extends string, const Id extends string>({
  readings: [byDefault, other],
  ...texts
}: ReadingText<Default, Other, Id>) {
  return {
    ...texts,
    kind: "choice",
    isExpected: false,
    choices: [
      { ...byDefault, alsoWritten: [...(byDefault.alsoWritten ?? []), "默认", "default"] },
      { ...other, alsoWritten: [...(other.alsoWritten ?? []), "另一读法", "alternative"] },
    ],
  } as const satisfies Column;
}
