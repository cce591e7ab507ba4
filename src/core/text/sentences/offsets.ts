import type { offsetsCodes } from "../../finding/codes/offsets";
import { offsetAgeSentences } from "./offset-age";
import { offsetClearanceSentences } from "./offset-clearance";
import { offsetKindSentences } from "./offset-kind";
import { offsetUseSentences } from "./offset-use";
import type { Sentences } from "./sentences-of";

/** 碳资产与抵消 — carbon assets and offsets: every code with its sentence in both languages. */
export const offsetsSentences: Sentences<typeof offsetsCodes> = {
  ...offsetKindSentences,
  ...offsetUseSentences,
  ...offsetAgeSentences,
  ...offsetClearanceSentences,
};
