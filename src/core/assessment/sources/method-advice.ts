import type { ClauseRef } from "../../finding";
import { cieccpa061, type Rule } from "../../standards";
import type { Text } from "../../text";

/** 方法 — the three ways of quantifying, in the order in which the standard names them. */
export type QuantificationMethod = "measured" | "massBalance" | "emissionFactor";

/** 工况 — what is known of a source; `undefined` is not answered, which is no answer. */
export interface SourceConditions {
  /** Representative flue-gas flow and concentration are measured. */
  readonly isMeasured: boolean | undefined;
  /** The process is simple and the equipment stands in clear relations. */
  readonly isSimple: boolean | undefined;
  /** Few kinds of material go in or come out. */
  readonly isSingleMaterial: boolean | undefined;
  /** Their carbon content is steady. */
  readonly isSteady: boolean | undefined;
  /** A factor to refer to exists. */
  readonly hasFactor: boolean | undefined;
}

/** 适用程度 — `first`: to be preferred; `fits`: its conditions hold; `partly`: some do; `no`: none may; `open`: answers lack. */
export type MethodFitness = "first" | "fits" | "partly" | "no" | "open";

/** What is to be said of one method, with the clause it rests on. */
export interface MethodAdvice {
  readonly method: QuantificationMethod;
  readonly fitness: MethodFitness;
  readonly says: Text;
  readonly clause: ClauseRef;
}

const { order, measured, massBalance, emissionFactor } = cieccpa061.methods;

/**
 * 方法建议 — C10: measured first, then calculated. Between mass balance and factor the conditions of the notes decide;
 * where only some hold, that is said and people choose. Every order is a recommendation (宜).
 */
export function methodAdvice(conditions: SourceConditions): readonly MethodAdvice[] {
  const { isMeasured, isSimple, isSingleMaterial, isSteady, hasFactor } = conditions;
  const balance = [not(isSimple), isSingleMaterial, not(isSteady), not(hasFactor)];
  const factor = [isSimple, isSingleMaterial, isSteady, hasFactor];
  const isFirst = isMeasured === true;
  return [
    advice(
      "measured",
      isMeasured === undefined ? "open" : isFirst ? "first" : "no",
      isFirst ? order : measured,
    ),
    advice("massBalance", fitnessOf(balance), massBalance),
    // Without a factor there is nothing to multiply with, whatever else holds.
    advice("emissionFactor", hasFactor === false ? "no" : fitnessOf(factor), emissionFactor),
  ];
}

function fitnessOf(conditions: readonly (boolean | undefined)[]): MethodFitness {
  if (conditions.every((holds) => holds === true)) return "fits";
  if (conditions.includes(undefined)) return "open";
  return conditions.includes(true) ? "partly" : "no";
}

function not(holds: boolean | undefined): boolean | undefined {
  return holds === undefined ? undefined : !holds;
}

function advice(method: QuantificationMethod, fitness: MethodFitness, rule: Rule): MethodAdvice {
  return { method, fitness, says: rule.says, clause: rule.clause };
}
