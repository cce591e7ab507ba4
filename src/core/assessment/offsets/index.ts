/** 碳资产与抵消 — lots judged under a standard, their order of use, clearance, and estimates of own projects. */
export { allocateOffsets, type Allocation } from "./allocate-offsets";
export { ccerCap, clearancePositions, type ClearancePosition } from "./clearance";
export { projectProgress, type ProjectProgress } from "./credit-projects";
export { countOffsets } from "./count-offsets";
export type {
  LotJudgement,
  OffsetContext,
  OffsetCount,
  OffsetSettings,
  PurchasedElectricity,
} from "./offset-count";
export { offsetSettings } from "../verdict/offset-settings";
export { serialRelations, type SerialRelation } from "./serial-relations";
export * from "./import";
export { clearanceOf } from "./clearance-of-ledger";
export { projectsOf } from "./own-projects";
export { registerDoubles, type Overlap, type RegisterDoubles } from "./register-doubles";
