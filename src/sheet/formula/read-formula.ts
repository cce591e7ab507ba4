import { parse, tokenize } from "@borgar/fx";
import type { AstExpression, Identifier } from "@borgar/fx";
import type { CellValue } from "../model/cell-value";
import { errorNull, errorOfCode } from "../value/failures";
import type { Expression, Span } from "./expression";
import { rangeExpression, tableExpression, nameExpression } from "./read-reference";
import { bracketFunction, repairedTokens, withMarkedBrackets } from "./repair-tokens";

/** The cell that relative references are counted from. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** 解析公式 — the tree of a formula without `=`, or `undefined` where the text is no formula. */
export function readFormula(text: string, anchor: Anchor): Expression | undefined {
  try {
    const tokens = tokenize(`=${withHiddenAts(text)}`, { mergeRefs: true, withLocation: true });
    const prepared = withMarkedBrackets(repairedTokens(tokens));
    return expressionOf(parse(prepared, { looseRefCalls: true }), anchor);
  } catch (error) {
    // The parser throws an Error for a text that is no formula; that is an answer here, not a fault.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const hiddenAt = "\uE040";

/** Hides an `@` inside a column's name, which Excel writes as it is and the tokenizer takes for a mark. */
function withHiddenAts(text: string): string {
  if (!text.includes("[") || !text.includes("@")) return text;
  return text.replace(/"(?:[^"]|"")*"|\[(?:[^[\]"]|'.|\[(?:'.|[^\]])*\])*\]/g, (part) =>
    part.startsWith('"') ? part : part.replace(/(?<![['])@/g, hiddenAt),
  );
}

function withShownAts(expression: Expression): Expression {
  if (expression.kind !== "table") return expression;
  return { ...expression, columns: expression.columns.map((column) => column.replaceAll(hiddenAt, "@")) };
}

/** The text starts with `=` in the parser's eyes, hence the shift by one. */
function spanOf(node: AstExpression): Span {
  const [start = 1, end = 1] = node.loc ?? [];
  return { start: start - 1, end: end - 1 };
}

function constantOf(node: AstExpression): CellValue {
  if (node.type === "ErrorLiteral") return errorOfCode(node.value);
  return node.type === "Literal" ? node.value : null;
}

/** The parser's `loc` of a prefix or postfix operator may leave out its operand. */
function around(span: Span, part: Span): Span {
  return { start: Math.min(span.start, part.start), end: Math.max(span.end, part.end) };
}

/** What stands in brackets, with them; several references in brackets are their union. */
function bracketed(given: readonly (Expression | null)[], span: Span): Expression {
  const parts = given.filter((part) => part !== null);
  if (parts.length !== given.length) return { kind: "constant", value: errorNull, ...span };
  const [first, ...others] = parts;
  if (first === undefined) return { kind: "constant", value: errorNull, ...span };
  const joined = others.reduce<Expression>(
    (left, right) => ({ kind: "binary", operator: ",", left, right, start: left.start, end: right.end }),
    first,
  );
  return { ...joined, ...span, isBracketed: true };
}

/** The parser types every callee as a name, but `LAMBDA(…)(…)` and `f(…)(…)` have a whole expression there. */
function calledExpression(
  callee: Identifier | AstExpression,
  given: readonly (Expression | null)[],
  span: Span,
  read: (part: AstExpression) => Expression,
): Expression {
  if (callee.type === "Identifier" && callee.name === bracketFunction) return bracketed(given, span);
  return callee.type === "Identifier"
    ? { kind: "call", name: callee.name, given, ...span }
    : { kind: "apply", callee: read(callee), given, ...span };
}

function expressionOf(node: AstExpression, anchor: Anchor): Expression {
  const span = spanOf(node);
  const read = (part: AstExpression): Expression => expressionOf(part, anchor);
  const readAll = (parts: readonly (AstExpression | null)[]): (Expression | null)[] =>
    parts.map((part) => (part === null ? null : read(part)));
  switch (node.type) {
    case "Literal":
    case "ErrorLiteral":
      return { kind: "constant", value: constantOf(node), ...span };
    case "ArrayExpression":
      return { kind: "array", rows: node.elements.map((row) => row.map(constantOf)), ...span };
    case "ReferenceIdentifier":
      if (node.kind === "name") return nameExpression(node.value, span);
      if (node.kind === "table") return withShownAts(tableExpression(node.value, span));
      return rangeExpression(node.value, span, anchor);
    case "UnaryExpression": {
      const operand = read(node.arguments[0] as AstExpression);
      return { kind: "unary", operator: node.operator, operand, ...around(span, operand) };
    }
    case "BinaryExpression": {
      const [left, right] = node.arguments.map(read) as [Expression, Expression];
      return { kind: "binary", operator: node.operator, left, right, ...around(around(span, left), right) };
    }
    case "CallExpression":
      return calledExpression(node.callee, readAll(node.arguments), span, read);
    case "LetExpression":
      return {
        kind: "let",
        bindings: node.declarations.map(({ id, init }) => ({
          name: id.name,
          value: read(init as AstExpression),
        })),
        body: read(node.body as AstExpression),
        ...span,
      };
    case "LambdaExpression":
      return {
        kind: "lambda",
        parameters: node.params.map(({ name }) => ({
          name: name.replace(/^\[|\]$/g, ""),
          isOptional: name.startsWith("["),
        })),
        body: read(node.body as AstExpression),
        ...span,
      };
  }
}
