import type { Operand } from "../value/operand";

/** Told about calls while a formula is being explained. */
export interface Tracer {
  /** The arguments of a custom function, exactly as it was given them. */
  readonly noteCall: (functionName: string, given: readonly unknown[], result: Operand) => void;
}
