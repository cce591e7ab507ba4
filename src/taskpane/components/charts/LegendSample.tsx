import { Patterns, seriesFill } from "./Patterns";

interface LegendSampleProps {
  readonly id: string;
  readonly index: number;
}

/** 图例样块 — a square filled as the series of that number is. */
export function LegendSample({ id, index }: LegendSampleProps) {
  return (
    <svg width="14" height="14" focusable="false">
      <Patterns id={`${id}-${index}`} />
      <rect width="14" height="14" style={{ fill: seriesFill(`${id}-${index}`, index) }} />
    </svg>
  );
}
