import { callSyntax } from "../../src/functions/call-syntax";
import type { FunctionDefinition } from "../../src/functions/define";
import { functionGroups } from "../../src/functions/group-names";

const heading = ["Call", "What it does", "Clauses"];

/** 函数一览 — the page of all functions by group: how each is called, what for, and on which clauses it rests. */
export function functionList(catalogue: readonly FunctionDefinition[]): string {
  const groups = functionGroups.map(({ id, name }) => {
    const members = catalogue.filter(({ group }) => group === id);
    const rows = [heading, heading.map(() => "---"), ...members.map(cellsOf)].map(tableRow);
    return [`## ${name.zh} ${name.en}`, "", ...rows, ""].join("\n");
  });
  return [introduction(catalogue.length), ...groups].join("\n");
}

function introduction(count: number): string {
  return `# Functions

Written by \`scripts/build-function-list.ts\`; a test keeps it up to date.

The ${count} worksheet functions in the order of the work. Parameters in brackets may be left out, one with an ellipsis may be
repeated. What each parameter means, in which unit, and examples with results stand in the add-in's help; \`CN.EXPLAIN\` shows
how a result came about, \`CN.CLAUSE\` what a clause asks.
`;
}

function cellsOf(definition: FunctionDefinition): readonly string[] {
  const { summary, clauses, basis } = definition;
  return [
    (["zh", "en"] as const).map((language) => `\`${callSyntax(definition, language)}\``).join("<br>"),
    `${summary.zh}<br>${summary.en}`,
    clauses.length > 0 ? clauses.join(", ") : (basis ?? ""),
  ];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
}
