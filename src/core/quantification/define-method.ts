import { Expression, inputsOf, type Exact } from "../number";
import { calculate, type Formula } from "./formula";
import type { Given, Method } from "./method";

interface MethodDefinition<Input extends Given> extends Omit<Method<Input>, "calculate" | "formula"> {
  /** The formula itself, written once over its inputs. */
  readonly formula: (inputs: Readonly<Record<keyof Input & string, Expression>>) => Expression;
  readonly conditions?: Formula["conditions"];
  readonly defaults?: Partial<Record<keyof Input & string, Exact | readonly Exact[]>>;
  readonly misfit?: (given: Input) => ReturnType<NonNullable<Formula["misfit"]>>;
  readonly negativeResult?: Formula["negativeResult"];
  readonly zeroDivisor?: Formula["zeroDivisor"];
}

/** Makes a method of a formula: the calculation, the explanation and the columns all come from the one formula. */
export function defineMethod<Input extends Given>(definition: MethodDefinition<Input>): Method<Input> {
  const {
    formula: write,
    conditions = [],
    defaults = {},
    misfit,
    negativeResult,
    zeroDivisor,
    ...rest
  } = definition;
  const inputs = Object.fromEntries(
    Object.keys(definition.symbols).map((name) => [name, Expression.input(name)]),
  ) as Record<keyof Input & string, Expression>;
  const expression = write(inputs);
  const used = inputsOf(expression);
  const unused = conditions.find(({ input }) => !used.includes(input));
  if (unused !== undefined) {
    throw new TypeError(`a condition on ${unused.input}, which the formula does not use`);
  }
  const formula: Formula = {
    expression,
    conditions,
    defaults,
    ...(misfit === undefined ? {} : { misfit: (given: Given) => misfit(given as Input) }),
    ...(negativeResult === undefined ? {} : { negativeResult }),
    ...(zeroDivisor === undefined ? {} : { zeroDivisor }),
  };
  return { ...rest, formula, calculate: (given) => calculate(formula, given) };
}
