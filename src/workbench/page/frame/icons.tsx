/** The drawings of the ribbon's buttons on a field of 20 by 20; they take the colour of the text around them. */
const DRAWINGS = {
  open: "M2.5 15.5v-11h5l1.5 2h8v3M2.5 15.5l2.5-6h13l-2.5 6z",
  save: "M3 3h11l3 3v11H3zM6 3v4.5h7V3M6 17v-6h8v6",
  undo: "M7.5 4 3.5 8l4 4M3.5 8h8a4.5 4.5 0 0 1 0 9H8",
  redo: "M12.5 4l4 4-4 4M16.5 8h-8a4.5 4.5 0 0 0 0 9H12",
  recalculate: "M16 7.5A6.5 6.5 0 1 0 16.4 12M16.5 3.5v4h-4",
  pane: "M2.5 4h15v12h-15zM12.5 4v12M14.3 7h1.4M14.3 9.5h1.4",
} as const;

/** 图标 — one drawing; the words beside it say what it is. */
export function Icon({ name }: { readonly name: keyof typeof DRAWINGS }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={DRAWINGS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** 标志 — the mark of the product. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path
        d="M4 7h16M12 5v14M8 20h8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <path
        d="M4 7 1.8 13a2.6 2.6 0 0 0 4.4 0zM20 7l-2.2 6a2.6 2.6 0 0 0 4.4 0z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}
