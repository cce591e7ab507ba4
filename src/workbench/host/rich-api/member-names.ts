/** The documented name (`rowCount`) of a member that requests call `RowCount`; private ones keep theirs. */
export function documentedName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

/** The name by which requests call a documented member. */
export function wireName(documented: string): string {
  return documented.startsWith("_") ? documented : documented.slice(0, 1).toUpperCase() + documented.slice(1);
}
