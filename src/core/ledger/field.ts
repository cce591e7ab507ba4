import type { Place } from "../finding";
import type { Exact } from "../number";
import type { PlainDate } from "../time";
import type { Column } from "./schema";

/** 一格 — one cell as read: its value, or none where it is blank or cannot be read (then a finding says why). */
export interface Field<Value> {
  readonly value: Value | undefined;
  readonly isBlank: boolean;
  readonly at: Place;
}

/** Where the cells of one row are, worked out when somebody asks. */
export interface PlaceSource {
  readonly placeOf: (column: Column, position: number) => Place;
}

/** A cell as read whose place is only worked out when somebody asks: of most cells nobody ever does. */
export class ReadField<Value> implements Field<Value> {
  constructor(
    readonly value: Value | undefined,
    readonly isBlank: boolean,
    private readonly places: PlaceSource,
    private readonly column: Column,
    private readonly position: number,
  ) {}

  get at(): Place {
    return this.places.placeOf(this.column, this.position);
  }
}

/** The type of value that a column holds. */
export type ValueOf<Of extends Column> = Of extends { readonly kind: "number" }
  ? Exact
  : Of extends { readonly kind: "date" }
    ? PlainDate
    : Of extends { readonly kind: "choice"; readonly choices: readonly { readonly id: infer Id }[] }
      ? Id
      : string;

/** One row as read, a field per column. */
export type FieldsOf<Columns extends readonly Column[]> = {
  readonly [Of in Columns[number] as Of["id"]]: Field<ValueOf<Of>>;
};
