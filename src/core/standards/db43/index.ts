/** DB43 工业企业碳管理体系实施指南 (Hunan, draft). Chapters in the order of the text. */
export { scope } from "./01-scope";
export { scopeOfTheSystem } from "./04-3-scope-of-the-system";
export { reviewReport } from "./annex-e-report";
