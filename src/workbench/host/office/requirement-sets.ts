/**
 * 要求集 — what the host says it supports. The Office.js of the npm package knows nothing newer than ExcelApi
 * 1.15, and Office.js refuses, before asking the host, every member that needs more than is claimed here.
 */
export const requirementSets: Readonly<Record<string, number>> = {
  ExcelApi: 1.15,
  SharedRuntime: 1.2,
  CustomFunctions: 1.8,
  CustomFunctionsRuntime: 1.3,
  RichApiRuntime: 1.2,
  AddinCommands: 1.3,
  Settings: 1.1,
  CustomXmlParts: 1.1,
};
