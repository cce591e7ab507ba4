import type { dataQualityCodes } from "../../finding/codes/data-quality";
import type { Sentences } from "./sentences-of";

/** 数据质量 — data quality: every code with its sentence in both languages. */
export const dataQualitySentences: Sentences<typeof dataQualityCodes> = {};
