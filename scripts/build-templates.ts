import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadFunctionBundle } from "../src/cli/load-function-bundle";
import { buildTemplate, type AddIn } from "./templates/build-template";
import { templates } from "./templates/templates";
import { catalogChannel, developerChannel } from "./templates/template";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The add-in as the manifest names it. */
export function addInOf(manifest: string): AddIn {
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  const version = /<Version>([^<]+)<\/Version>/.exec(manifest)?.[1];
  if (id === undefined || version === undefined) throw new Error("the manifest has no id or no version");
  return { id, version };
}

const asked = process.env["CHANNEL"] ?? developerChannel.id;
const channel = [developerChannel, catalogChannel].find(({ id }) => id === asked);
if (channel === undefined) throw new Error(`CHANNEL is ${developerChannel.id} or ${catalogChannel.id}`);
const loaded = loadFunctionBundle(join(root, "dist"));
if (!loaded.ok) throw new Error(loaded.sentence.en);
const folder = process.argv[2] ?? join(root, "assets/templates");
mkdirSync(folder, { recursive: true });
const addIn = addInOf(readFileSync(join(root, "manifest.xml"), "utf8"));
for (const template of templates) {
  const file = join(folder, `${template.file}.xlsx`);
  writeFileSync(file, await buildTemplate(template, channel, addIn, loaded.library));
  console.log(file);
}
