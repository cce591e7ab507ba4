import { nativeFunctionNames, type FunctionMetadata } from "../../../sheet";

/** One function that a name may become. */
export interface NameSuggestion {
  readonly name: string;
  /** What it does; absent for Excel's own functions. */
  readonly description?: string;
}

/** 参数提示 — how a call is written, with the argument that is being typed. */
export interface ArgumentHint {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly isCurrent: boolean }[];
  /** What the argument that is being typed means. */
  readonly current?: string;
}

const LONGEST_LIST = 12;

/** 函数名建议 — CN functions first, then those of Excel that are calculated here, which begin with (or hold) the word. */
export function suggestions(word: string, own: readonly FunctionMetadata[]): readonly NameSuggestion[] {
  const typed = word.toUpperCase();
  if (typed === "") return [];
  const ours = own
    .filter(
      ({ id, description }) =>
        `CN.${id}`.startsWith(typed) || id.startsWith(typed) || (description ?? "").includes(word),
    )
    .map(({ id, description }): NameSuggestion =>
      description === undefined ? { name: `CN.${id}` } : { name: `CN.${id}`, description },
    );
  const native = nativeFunctionNames.filter((name) => name.startsWith(typed)).map((name) => ({ name }));
  return [...ours, ...native].slice(0, LONGEST_LIST);
}

/** The hint for one call; only CN functions have one. */
export function argumentHint(
  name: string,
  argument: number,
  own: readonly FunctionMetadata[],
): ArgumentHint | undefined {
  const described = own.find(({ id }) => `CN.${id}` === name.toUpperCase());
  if (described === undefined) return undefined;
  const { parameters } = described;
  const last = parameters.length - 1;
  const current = parameters[last]?.repeating === true ? Math.min(argument, last) : argument;
  const meaning = parameters[current]?.description;
  return {
    name: `CN.${described.id}`,
    description: described.description ?? "",
    parameters: parameters.map((parameter, index) => ({
      name: bracketed(parameter.name, parameter),
      isCurrent: index === current,
    })),
    ...(meaning === undefined ? {} : { current: meaning }),
  };
}

function bracketed(
  name: string,
  { optional, repeating }: { readonly optional?: boolean; readonly repeating?: boolean },
): string {
  const shown = repeating === true ? `${name}, …` : name;
  return optional === true ? `[${shown}]` : shown;
}
