import { baselineSentences } from "./baseline";
import { boundarySentences } from "./boundary";
import { cellsSentences } from "./cells";
import { choicesSentences } from "./choices";
import { dataQualitySentences } from "./data-quality";
import { explanationSentences } from "./explanation";
import { factorsSentences } from "./factors";
import { inputsSentences } from "./inputs";
import { measuredMeansSentences } from "./measured-means";
import { offsetsSentences } from "./offsets";
import { pathwaySentences } from "./pathway";
import { quantitiesSentences } from "./quantities";
import { reportingSentences } from "./reporting";
import { sourcesSentences } from "./sources";
import { tablesSentences } from "./tables";
import { takeoverSentences } from "./takeover";
import { uncertaintySentences } from "./uncertainty";
import { unitSlipsSentences } from "./unit-slips";
import { unitsSentences } from "./units";
import { verdictSentences } from "./verdict";
import { workbookSentences } from "./workbook";
import type { findingCodes } from "../../finding";
import type { Sentences } from "./sentences-of";

/** 发现 → 句子 — every code of a finding with its sentence in both languages, topic by topic. */
export const sentences: Sentences<typeof findingCodes> = {
  ...cellsSentences,
  ...inputsSentences,
  ...quantitiesSentences,
  ...unitsSentences,
  ...choicesSentences,
  ...tablesSentences,
  ...boundarySentences,
  ...offsetsSentences,
  ...verdictSentences,
  ...reportingSentences,
  ...pathwaySentences,
  ...baselineSentences,
  ...sourcesSentences,
  ...dataQualitySentences,
  ...measuredMeansSentences,
  ...uncertaintySentences,
  ...factorsSentences,
  ...unitSlipsSentences,
  ...explanationSentences,
  ...workbookSentences,
  ...takeoverSentences,
};
