import type { GivenArguments } from "../rich-api/given-arguments";
import type { HostResult } from "../rich-api/host-object";

/** Methods of a class over a model, by their documented names. */
export type Methods<Model> = Readonly<Record<string, (model: Model, given: GivenArguments) => HostResult>>;
