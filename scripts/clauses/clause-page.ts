import {
  editions,
  requirements,
  rules,
  standardIds,
  type Modality,
  type Requirement,
  type Rule,
  type StandardId,
} from "../../src/core";
import { catalogue } from "../../src/functions/catalogue";
import { journey } from "../../src/taskpane/journey";
import type { GoldenFile, SourceText } from "./project-files";

const modalities: Readonly<Record<Modality, string>> = {
  shall: "应 shall",
  should: "宜 should",
  may: "可 may",
  judgement: "判断 judgement",
};

const introduction = `# Clauses

Written by \`scripts/build-clauses.ts\`; a test keeps it up to date.

Every rule of the product, clause by clause in the order of the texts: how strongly the text speaks, what it asks in our own
words, where the rule stands in the code, what carries it out, the step of the pane where a user meets it, and the golden
cases of that clause. The standards' own texts prevail. *table* is a table of the ledger, *finding* a message, *document*
a document that the enterprise writes with what the ledger holds, *person* an answer that only people can give. Code
is below \`src/core/standards\`, golden cases are below \`test/standards\`.

A statement without 应, 宜 or 可 is a *should* where it says what something consists of, a *may* where it gives examples or
stands in an informative annex or in a note, and a *shall* where it defines a word or a formula that others rest on. A list
that has a sentence of its own without such a word is a *should*, also after a sentence with 应.
`;

/** 条款对照 — the page of all rules: clause, modality, words, code, carriers, step, cases. */
export function clausePage(sources: readonly SourceText[], cases: readonly GoldenFile[]): string {
  const parts = standardIds.map((standard) => standardPart(standard, sources, cases));
  return [introduction, ...parts, requirementPart()].join("\n");
}

function standardPart(
  standard: StandardId,
  sources: readonly SourceText[],
  cases: readonly GoldenFile[],
): string {
  const { title, standing } = editions[standard];
  const own = rules.filter(({ clause }) => clause.startsWith(`${standard} `));
  const rows = own.map((rule) =>
    row([
      rule.clause.slice(standard.length + 1),
      modalities[rule.modality],
      rule.requirement,
      `${rule.says.zh}<br>${rule.says.en}`,
      fileOf(rule, sources),
      carriers(rule).join(", "),
      steps(rule).join(", "),
      cases
        .filter(({ clause }) => clause === rule.clause)
        .map(({ name }) => name)
        .join(", "),
    ]),
  );
  const heading = ["Clause", "Modality", "Demand", "Our words", "Code", "Carried out by", "Step", "Cases"];
  return [
    `## ${standard} ${title.zh}`,
    "",
    `${title.en}. Standing: ${standing.en} (${standing.zh}).`,
    "",
    row(heading),
    row(heading.map(() => "---")),
    ...rows,
    "",
  ].join("\n");
}

function requirementPart(): string {
  const heading = ["Demand", "About", "Clauses", "Rules"];
  const rows = requirements.map((requirement: Requirement) =>
    row([
      requirement.id,
      `${requirement.says.zh}<br>${requirement.says.en}`,
      requirement.clauses.join(", ") || "(made by people, not by a text)",
      `${rules.filter((rule) => rule.requirement === requirement.id).length}`,
    ]),
  );
  return ["## Demands", "", row(heading), row(heading.map(() => "---")), ...rows, ""].join("\n");
}

/** The file below src/core/standards that holds the words of a rule. */
function fileOf({ says }: Rule, sources: readonly SourceText[]): string {
  const path = sources.find(({ text }) => text.includes(JSON.stringify(says.zh)))?.path ?? "";
  return path.replace("src/core/standards/", "");
}

/** What the rule names itself, and the functions that cite its clause. */
function carriers(rule: Rule): string[] {
  const citing = catalogue.filter(({ clauses }) => clauses.includes(rule.clause)).map(({ id }) => `CN.${id}`);
  return [...new Set<string>([...(rule.carriedBy ?? []), ...citing])];
}

function steps(rule: Rule): string[] {
  return journey
    .filter(({ requirements: own }) => own.includes(rule.requirement))
    .map(({ title }) => title.zh);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
}
