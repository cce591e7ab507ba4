import { clauseIn, type Language } from "../core";
import { callSyntax } from "./call-syntax";
import type { FunctionDefinition, FunctionExample, ParameterDefinition } from "./define";
import { functionGroups } from "./group-names";
import { helpPageStyle } from "./help-page-style";
import { helpPageText, type HelpPageText } from "./help-page-text";

/** The same page in another language. */
export interface HelpPageTranslation {
  readonly language: Language;
  readonly address: string;
}

/** 帮助页 — one self-contained page about every function; each function is found under its id (`#EMISSION`). */
export function helpPage(
  catalogue: readonly FunctionDefinition[],
  language: Language,
  translations: readonly HelpPageTranslation[],
): string {
  const text = helpPageText[language];
  const groups = functionGroups
    .map(({ id, name }) => ({ name: name[language], members: catalogue.filter(({ group }) => group === id) }))
    .filter(({ members }) => members.length > 0);
  return `<!doctype html>
<html lang="${text.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(text.title)}</title>
<link rel="icon" href="assets/icon-32.png">
<style>
${helpPageStyle}
</style>
</head>
<body>
<header>
<p class="languages">${translations.map(translationLink).join(" ")}</p>
<h1>${escaped(text.title)}</h1>
${paragraphs(text.introduction)}
</header>
<nav class="contents" id="contents" aria-label="${escaped(text.contents)}">
<h2>${escaped(text.contents)}</h2>
${groups.map(({ name, members }) => contentsOf(name, members, language)).join("\n")}
</nav>
<main>
${groups.map(({ name, members }) => groupOf(name, members, language, text)).join("\n")}
</main>
<footer id="support">
<h2>${escaped(text.support)}</h2>
${paragraphs(text.supportText)}
</footer>
</body>
</html>
`;
}

function translationLink({ language, address }: HelpPageTranslation): string {
  const { locale, ownName } = helpPageText[language];
  return `<a href="${escaped(address)}" lang="${locale}" hreflang="${locale}">${escaped(ownName)}</a>`;
}

function contentsOf(name: string, members: readonly FunctionDefinition[], language: Language): string {
  const items = members.map(
    ({ id, summary }) =>
      `<li><a href="#${escaped(id)}"><code>CN.${escaped(id)}</code></a> ` +
      `<span class="quiet">${escaped(summary[language])}</span></li>`,
  );
  return `<h3>${escaped(name)}</h3>\n<ul>\n${items.join("\n")}\n</ul>`;
}

function groupOf(
  name: string,
  members: readonly FunctionDefinition[],
  language: Language,
  text: HelpPageText,
): string {
  const sections = members.map((definition) => sectionOf(definition, language, text));
  return `<h2>${escaped(name)}</h2>\n${sections.join("\n")}`;
}

function sectionOf(definition: FunctionDefinition, language: Language, text: HelpPageText): string {
  const { id, summary, parameters, result, clauses, examples } = definition;
  const unit = result.unit === undefined ? "" : ` · <code>${escaped(result.unit)}</code>`;
  return `<section id="${escaped(id)}" aria-labelledby="${escaped(id)}-name">
<h3 id="${escaped(id)}-name"><code>CN.${escaped(id)}</code></h3>
<p>${escaped(summary[language])}</p>
<p class="formula">${escaped(callSyntax(definition, language))}</p>
<div class="scroll"><table class="parameters">
<thead><tr>${[text.parameter, text.meaning, text.unit].map(headerCell).join("")}</tr></thead>
<tbody>
${parameters.map((parameter) => parameterRow(parameter, language, text)).join("\n")}
</tbody>
</table></div>
<h4>${escaped(text.result)}</h4>
<p>${escaped(result.summary[language])}
<span class="quiet">${escaped(text.shapes[result.shape])}${unit}</span></p>
${clauses.length === 0 ? "" : `<h4>${escaped(text.clauses)}</h4>\n<p>${clauses.map((clause) => escaped(clauseIn(clause, language))).join(" · ")}</p>`}
${examples.length === 0 ? "" : `<h4>${escaped(text.examples)}</h4>`}
${examples.map((example) => exampleOf(example, language)).join("\n")}
<p class="quiet back"><a href="#contents">${escaped(text.backToContents)}</a></p>
</section>`;
}

function headerCell(label: string): string {
  return `<th scope="col">${escaped(label)}</th>`;
}

function parameterRow(parameter: ParameterDefinition, language: Language, text: HelpPageText): string {
  const marks = [
    ...(parameter.optional === true ? [text.optional] : []),
    ...(parameter.repeating === true ? [text.repeating] : []),
  ];
  const mark = marks.length === 0 ? "" : ` <span class="quiet">${escaped(marks.join(" · "))}</span>`;
  const unit = parameter.unit === undefined ? "–" : `<code>${escaped(parameter.unit)}</code>`;
  return (
    `<tr><th scope="row">${escaped(parameter.name[language])}${mark}</th>` +
    `<td>${escaped(parameter.summary[language])}</td><td>${unit}</td></tr>`
  );
}

function exampleOf({ formula, result, note }: FunctionExample, language: Language): string {
  return `<p>${escaped(note[language])}</p>
<p class="formula">${escaped(formula)}</p>
${typeof result === "object" ? resultTable(result) : `<p>= <code>${escaped(`${result}`)}</code></p>`}`;
}

function resultTable(rows: readonly (readonly (string | number)[])[]): string {
  const shown = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(`${cell}`)}</td>`).join("")}</tr>`);
  return `<div class="scroll"><table><tbody>${shown.join("")}</tbody></table></div>`;
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join("\n");
}

/** Text as it may stand in an element or in a quoted attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
