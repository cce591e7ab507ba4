/** DB14 重点行业企业碳排放管理体系建设指南 (Shanxi). Chapters in the order of the text. */
export { survey } from "./06-1-survey";
