import type { Language } from "../core";
import type { FunctionDefinition } from "./define";

/** 调用格式 — how a call is written: optional parameters in brackets, a repeated one followed by an ellipsis. */
export function callSyntax(definition: FunctionDefinition, language: Language): string {
  const parameters = definition.parameters.map((parameter) => {
    const name = parameter.name[language];
    const shown = parameter.repeating === true ? `${name}, …` : name;
    return parameter.optional === true ? `[${shown}]` : shown;
  });
  return `=CN.${definition.id}(${parameters.join(", ")})`;
}
