/** The field that takes the keys of the grid has this name; there is one grid on the page. */
export const GRID_FIELD_ID = "grid-field";

/** Gives the keys back to the grid. */
export function focusGrid(): void {
  document.querySelector<HTMLTextAreaElement>(`#${GRID_FIELD_ID} textarea`)?.focus({ preventScroll: true });
}
