import { useEffect, useState } from "react";

/** 外观 — how the page around the sheet looks. */
export type Appearance = "light" | "dark" | "high-contrast";

/** Every appearance, in the order of the switch. */
export const appearances: readonly Appearance[] = ["light", "dark", "high-contrast"];

const STORED_AS = "workbench-appearance";

/** The appearance chosen last, otherwise the system's; a change is kept in this browser. */
export function useAppearance(): readonly [Appearance, (chosen: Appearance) => void] {
  const [appearance, setAppearance] = useState<Appearance>(startingAppearance);
  useEffect(() => {
    document.documentElement.dataset["appearance"] = appearance;
  }, [appearance]);
  return [
    appearance,
    (chosen) => {
      window.localStorage.setItem(STORED_AS, chosen);
      setAppearance(chosen);
    },
  ];
}

function startingAppearance(): Appearance {
  const asked =
    new URLSearchParams(window.location.search).get("appearance") ?? window.localStorage.getItem(STORED_AS);
  const known = appearances.find((appearance) => appearance === asked);
  if (known !== undefined) return known;
  if (window.matchMedia("(prefers-contrast: more)").matches) return "high-contrast";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
