export { slipFindings } from "../../../core";
