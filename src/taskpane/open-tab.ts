import { createContext, useContext } from "react";

/** Opens another tab of the pane and moves the focus there. */
export type OpenTab = (tab: "workbook") => void;

export const OpenTabContext = createContext<OpenTab>(() => undefined);

/** 打开页签 — leads from a step to the panel where the work goes on. */
export function useOpenTab(): OpenTab {
  return useContext(OpenTabContext);
}
