import { writeFileSync } from "node:fs";
import { catalogue } from "../src/functions/catalogue";
import { functionList } from "./functions/function-list";

/** Writes docs/functions.md: every function with its calls in both languages, its purpose and its clauses. */
writeFileSync("docs/functions.md", functionList(catalogue));
