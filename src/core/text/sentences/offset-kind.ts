import type { offsetKindCodes } from "../../finding/codes/offsets";
import type { Sentences } from "./sentences-of";

/** 种类与质量 — what kind of asset it is, and how good. The last sentence of each is the cure. */
export const offsetKindSentences: Sentences<typeof offsetKindCodes> = {
  "offset-not-judged": {
    zh: (where) => `${where}：该标准不作碳中和判定，没有可抵消的量。请另选标准，或只作登记。`,
    en: (where) =>
      `${where}: this standard has no verdict of neutrality, so nothing offsets. Choose another standard, or keep the lot as a record.`,
  },
  "offset-kind-unknown": {
    zh: (where) => `${where}：种类没有写明，看不出能否抵消。请填写种类。`,
    en: (where) => `${where}: the kind is not stated, so nothing says whether it may offset. Enter the kind.`,
  },
  "offset-kind-not-admitted": {
    zh: (where, { found }) =>
      `${where}“${found}”不在该标准可用于抵消的种类之内。请换用列名的种类，或改作其他用途。`,
    en: (where, { foundInEnglish }) =>
      `${where} "${foundInEnglish}" is not among the kinds that may offset under this standard. Use a named kind, or put the lot to another use.`,
  },
  "offset-kind-needs-reading": {
    zh: (where, { found }) =>
      `${where}“${found}”只有选用另一读法才计入，默认不计。请换用列名的种类，或在设置中选用该读法并说明理由。`,
    en: (where, { foundInEnglish }) =>
      `${where} "${foundInEnglish}" counts only by the other reading, not by default. Use a named kind, or choose that reading in the settings and say why.`,
  },
  "offset-kind-doubt": {
    zh: (where, { found }) => `${where}“${found}”计入，但标准在此留有余地。请在结论中说明所用的读法。`,
    en: (where, { foundInEnglish }) =>
      `${where} "${foundInEnglish}" counts, though the text leaves doubt here. State the reading beside the conclusion.`,
  },
  "offset-not-a-removal": {
    zh: (where) => `${where}：只有清除量才计入，而该批次的项目类型不是清除。请换用碳汇，或核对项目类型。`,
    en: (where) =>
      `${where}: only removals count, and the project of this lot is none. Use a sink, or check the type of project.`,
  },
  "offset-recognition-missing": {
    zh: (where) => `${where}没有写明由谁认可、备案或核证。请填写认可机构。`,
    en: (where) => `${where} does not say who recognised, filed or certified it. Enter the body.`,
  },
  "offset-unit-differs": {
    zh: (where, { expected }) => `${where}：该种类以“${expected}”计量，填写的单位不同。请换算后填写。`,
    en: (where, { expectedInEnglish }) =>
      `${where}: this kind is measured in ${expectedInEnglish}, but another unit is stated. Convert it and enter the unit.`,
  },
  "offset-inside-boundary": {
    zh: (where) =>
      `${where}：项目在核算边界内，其减排已体现在排放量中，再用来抵消就算了两次。请换用边界外的项目。`,
    en: (where) =>
      `${where}: the project lies inside the boundary, its reduction is in the emissions already and would count twice. Use a project outside.`,
  },
  "offset-boundary-not-stated": {
    zh: (where) => `${where}没有写明，边界内的项目不能抵消。请写明边界内或边界外。`,
    en: (where) =>
      `${where} is not stated, and a project inside the boundary offsets nothing. State inside or outside.`,
  },
  "offset-host-missing": {
    zh: (where) => `${where}没有写明，只有中国项目才计入。请按登记簿填写东道国。`,
    en: (where) =>
      `${where} is not stated, and only projects in China count. Enter the country as the registry records it.`,
  },
  "offset-host-abroad": {
    zh: (where, { found }) => `${where}“${found}”不是中国，只有中国项目才计入。请换用中国项目的碳信用。`,
    en: (where, { found }) =>
      `${where} "${found}" is not China, and only projects in China count. Use credits of a project in China.`,
  },
  "offset-host-asked": {
    zh: (where, { found }) =>
      `${where}“${found}”：是否属于“中国项目”，标准没有说明。请核实并记录由谁认定；未认定前不计入。`,
    en: (where, { found }) =>
      `${where} "${found}": the text does not say whether this is a project in China. Have it decided and recorded; until then it does not count.`,
  },
  "offset-host-serial-differs": {
    zh: (where, { found, code }) => `${where}“${found}”与序列号中的国别代码 ${code} 不一致。请核对登记簿。`,
    en: (where, { found, code }) =>
      `${where} "${found}" does not agree with the country code ${code} in the serial numbers. Check the registry.`,
  },
  "offset-quality-refused": {
    zh: (where) => `${where}回答为不符合，该批次不能抵消。请换用符合要求的碳信用，或更正回答并附依据。`,
    en: (where) =>
      `${where} is answered with no, so the lot cannot offset. Use a credit that meets it, or correct the answer with its evidence.`,
  },
  "offset-quality-open": {
    zh: (where) => `${where}还没有人判断，标准要求符合。请查看项目文件后回答，并写明判断人和日期。`,
    en: (where) =>
      `${where} is not judged yet, though the standard asks for it. Read the project documents, answer, and state who and when.`,
  },
  "offset-quality-unsigned": {
    zh: (where) => `${where}没有写明，质量判断因此无从追查。请写明依据、判断人和日期。`,
    en: (where) =>
      `${where} is not stated, so the judgement of quality cannot be traced. Enter evidence, person and day.`,
  },
};
