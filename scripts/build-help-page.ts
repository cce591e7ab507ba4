import { mkdirSync, writeFileSync } from "node:fs";
import { catalogue } from "../src/functions/catalogue";
import { helpPage } from "../src/functions/help-page";
import { builtLanguages } from "./languages";

/**
 * Writes build/help.html and build/help.en-US.html: every function with parameters, units, clauses and
 * examples.
 */
const folder = new URL("../build/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { language, helpFile } of builtLanguages) {
  const others = builtLanguages.filter((other) => other.language !== language);
  const translations = others.map((other) => ({ language: other.language, address: other.helpFile }));
  writeFileSync(new URL(helpFile, folder), helpPage(catalogue, language, translations));
}
