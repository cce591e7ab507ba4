import { mkdirSync, writeFileSync } from "node:fs";
import { catalogue } from "../src/functions/catalogue";
import { functionMetadata } from "../src/functions/metadata";
import { developmentHost } from "./build-settings";
import { builtLanguages } from "./languages";

/** Writes build/functions.json and build/functions.en-US.json, which describe the functions to Excel. */
const folder = new URL("../build/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { language, functionsFile, helpFile } of builtLanguages) {
  const metadata = functionMetadata(catalogue, language, `${developmentHost}/${helpFile}`);
  writeFileSync(new URL(functionsFile, folder), `${JSON.stringify(metadata, null, 2)}\n`);
}
