/** 公式的存储形式 — between formulas as files store them and formulas as people type them. */
export { CustomFunctionNames, ownFunctionNames } from "./custom-function-name";
export { formulaToStored } from "./formula-to-stored";
export { formulaToTyped } from "./formula-to-typed";
