import type { Language } from "../../core";
import { en } from "./en";
import type { PaneText } from "./pane-text";
import { zh } from "./zh";

export type { PaneText } from "./pane-text";

/** The texts of the pane by language. */
export const paneText: Readonly<Record<Language, PaneText>> = { zh, en };
