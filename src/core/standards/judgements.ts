import type { StandardId } from "../finding";
import { judgement as cieccpa061 } from "./cieccpa061/08-4-judgement";
import { judgement as db43 } from "./db43/03-judgement";
import { judgement as dzjn108 } from "./dzjn108/03-judgement";
import { judgement as guide } from "./guide/08-1-judgement";
import type { Judgement } from "./judgement";

/** 各标准的判定规则 — by standard; DB14 has no verdict of neutrality. */
export const judgements: Readonly<Record<StandardId, Judgement | undefined>> = {
  GUIDE: guide,
  CIECCPA061: cieccpa061,
  DB14: undefined,
  DB43: db43,
  DZJN108: dzjn108,
};
