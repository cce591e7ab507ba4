import type { Language } from "../core";
import type { FunctionDefinition, ParameterDefinition } from "./define";

/** 参数说明 — what Excel is told about one parameter; every parameter takes a cell or a whole range. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  readonly repeating?: true;
}

/** 函数说明 — what Excel is told about one function. */
export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly options: { readonly requiresParameterAddresses: true };
}

/** 函数清单 — the content of functions.json. */
export interface FunctionsFile {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly DescribedFunction[];
}

/**
 * 函数元数据 — functions.json in one language, made from the definitions. Error values are let in because a
 * function must name the cell that holds one; the addresses of the arguments are asked for so that its
 * sentences can say `C5`. Where `helpPage` is given, each function links to its own place on that page.
 */
export function functionMetadata(
  catalogue: readonly FunctionDefinition[],
  language: Language,
  helpPage?: string,
): FunctionsFile {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((definition) => described(definition, language, helpPage)),
  };
}

function described(
  definition: FunctionDefinition,
  language: Language,
  helpPage: string | undefined,
): DescribedFunction {
  return {
    id: definition.id,
    // The same in every language: workbooks store it, and a translated name would break formulas written by
    // code.
    name: definition.id,
    description: definition.summary[language],
    ...(helpPage === undefined ? {} : { helpUrl: `${helpPage}#${definition.id}` }),
    parameters: definition.parameters.map((parameter) => describedParameter(parameter, language)),
    result: { type: "any", dimensionality: "matrix" },
    options: { requiresParameterAddresses: true },
  };
}

function describedParameter(parameter: ParameterDefinition, language: Language): ParameterMetadata {
  return {
    name: parameter.name[language],
    description: parameter.summary[language],
    type: "any",
    dimensionality: "matrix",
    ...(parameter.optional === true ? { optional: true } : {}),
    ...(parameter.repeating === true ? { repeating: true } : {}),
  };
}
