import { writeFileSync } from "node:fs";
import { clausePage } from "./clauses/clause-page";
import { goldenFiles, ruleSources } from "./clauses/project-files";

/** Writes docs/clauses.md: every rule with its clause, code, functions, pane step and golden cases. */
writeFileSync("docs/clauses.md", clausePage(ruleSources("."), goldenFiles(".")));
