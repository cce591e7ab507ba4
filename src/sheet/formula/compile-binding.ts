import { errorNumber } from "../value/failures";
import { Lambda } from "../value/operand";
import { compile } from "./compile";
import type { Expression } from "./expression";
import type { Evaluate } from "./formula";
import type { Locals } from "./place";
import { withVariable } from "./scope";
import type { Scope } from "./scope";

/** How deep LAMBDA may call itself; Excel stops at about this depth as well. */
const deepestCall = 1024;

/** LET — names for the results of parts, each seen by those after it. */
export function compileLet(expression: Extract<Expression, { kind: "let" }>, scope: Scope): Evaluate {
  let inner = scope;
  const values = expression.bindings.map(({ name, value }) => {
    const evaluate = compile(value, inner);
    inner = withVariable(inner, name);
    return evaluate;
  });
  const body = compile(expression.body, inner);
  return (at) => {
    let place = at;
    for (const value of values) place = place.withLocal(value(place));
    return body(place);
  };
}

/** LAMBDA — a function made by the formula; it sees the variables around it. */
export function compileLambda(expression: Extract<Expression, { kind: "lambda" }>, scope: Scope): Evaluate {
  const { parameters } = expression;
  const body = compile(
    expression.body,
    parameters.reduce((inner, { name }) => withVariable(inner, name), scope),
  );
  const least = parameters.filter((parameter) => !parameter.isOptional).length;
  return (at) =>
    new Lambda(least, parameters.length, (given) => {
      if (at.workbook.lambdaDepth >= deepestCall) return errorNumber;
      const locals = parameters.reduce<Locals | null>(
        (outer, _, index) => ({ value: given[index], outer }),
        at.locals,
      );
      at.workbook.lambdaDepth++;
      try {
        return body(at.withLocals(locals));
      } finally {
        at.workbook.lambdaDepth--;
      }
    });
}
