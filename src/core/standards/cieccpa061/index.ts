/** CIECCPA061 T/CIECCPA 061-2023 工业企业碳中和管理体系 实施指南. Chapters in the order of the text. */
export { objectives } from "./06-2-objectives";
export { boundary } from "./08-2-quantification";
