import { enterpriseRequirements } from "./enterprise";
import { managementRequirements } from "./management";
import { offsetsRequirements } from "./offsets";
import { peopleRequirements } from "./people";
import { quantificationRequirements } from "./quantification";
import { sourcesRequirements } from "./sources";
import { targetsRequirements } from "./targets";
import { verdictRequirements } from "./verdict";
import type { Requirement } from "./requirement";

export type { Requirement } from "./requirement";

/** 全部需求 — every demand on the product, A to H. */
export const requirements: readonly Requirement[] = [
  ...enterpriseRequirements,
  ...sourcesRequirements,
  ...quantificationRequirements,
  ...targetsRequirements,
  ...offsetsRequirements,
  ...verdictRequirements,
  ...managementRequirements,
  ...peopleRequirements,
];
