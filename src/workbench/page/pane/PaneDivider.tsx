import type { KeyboardEvent, PointerEvent } from "react";
import { useSession } from "../use-session";

/** The narrowest and the widest pane, in pixels; Excel's is 350 wide unless pulled wider. */
export const PANE_WIDTHS = { least: 280, usual: 350, most: 760 } as const;

interface PaneDividerProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** 分隔条 — makes the pane wider or narrower by pointer or arrow keys. */
export function PaneDivider({ width, onWidth }: PaneDividerProps) {
  const { text } = useSession();
  const set = (wanted: number): void =>
    onWidth(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, wanted)));
  const pull = (event: PointerEvent<HTMLDivElement>): void => {
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const move = ({ clientX }: globalThis.PointerEvent): void => set(window.innerWidth - clientX);
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", move), {
      once: true,
    });
  };
  const press = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") set(width + 20);
    if (key === "ArrowRight") set(width - 20);
  };
  return (
    <div
      className="pane-divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={text.paneWidth}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTHS.least}
      aria-valuemax={PANE_WIDTHS.most}
      onPointerDown={pull}
      onKeyDown={press}
    />
  );
}
