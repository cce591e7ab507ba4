import { baselineCodes } from "./baseline";
import { boundaryCodes } from "./boundary";
import { cellsCodes } from "./cells";
import { choicesCodes } from "./choices";
import { dataQualityCodes } from "./data-quality";
import { explanationCodes } from "./explanation";
import { factorsCodes } from "./factors";
import { inputsCodes } from "./inputs";
import { measuredMeansCodes } from "./measured-means";
import { offsetsCodes } from "./offsets";
import { pathwayCodes } from "./pathway";
import { quantitiesCodes } from "./quantities";
import { reportingCodes } from "./reporting";
import { sourcesCodes } from "./sources";
import { tablesCodes } from "./tables";
import { takeoverCodes } from "./takeover";
import { uncertaintyCodes } from "./uncertainty";
import { unitSlipsCodes } from "./unit-slips";
import { unitsCodes } from "./units";
import { verdictCodes } from "./verdict";
import { workbookCodes } from "./workbook";

/** Every code of a finding, topic by topic; the sentences stand in text/sentences under the same names. */
export const findingCodes = [
  ...cellsCodes,
  ...inputsCodes,
  ...quantitiesCodes,
  ...unitsCodes,
  ...choicesCodes,
  ...tablesCodes,
  ...boundaryCodes,
  ...offsetsCodes,
  ...verdictCodes,
  ...reportingCodes,
  ...pathwayCodes,
  ...baselineCodes,
  ...sourcesCodes,
  ...dataQualityCodes,
  ...measuredMeansCodes,
  ...uncertaintyCodes,
  ...factorsCodes,
  ...unitSlipsCodes,
  ...explanationCodes,
  ...workbookCodes,
  ...takeoverCodes,
] as const;

export type FindingCode = (typeof findingCodes)[number];
