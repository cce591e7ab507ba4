import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadFunctionBundle } from "../src/cli/load-function-bundle";
import { buildWorkbook } from "./samples/build-workbook";
import { steelworks } from "./samples/steelworks";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const loaded = loadFunctionBundle(join(root, "dist"));
if (!loaded.ok) throw new Error(loaded.sentence.en);
const file = join(root, "assets/samples/steelworks.xlsx");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, await buildWorkbook(steelworks, loaded.library));
console.log(`${file}`);
