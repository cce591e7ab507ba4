import { join } from "node:path";
import type { ServedFolders } from "./served-files";

/** 工作台目录 — what the workbench serves, below the project's root: the add-in as built, its own page, Office.js, fonts. */
export function workbenchFolders(root: string): ServedFolders {
  return {
    addin: { folder: join(root, "dist") },
    workbench: { folder: join(root, "build/workbench") },
    officejs: { folder: join(root, "node_modules/@microsoft/office-js/dist"), isLowerCase: true },
    fonts: { folder: join(root, "node_modules/@fontsource-variable/noto-sans-sc") },
  };
}
