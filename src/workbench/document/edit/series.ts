import { isDateFormat } from "numfmt";
import { dateOfSerial, serialOfDate, type CellValue } from "../../../sheet";
import { daysInMonth } from "../../../sheet/value/date-serial";

/** The value at a place of a series; place 0 is the first value that it was made from. */
type Series = (place: number) => CellValue | undefined;

/** Lists that go on in a circle. */
const lists: readonly (readonly string[])[] = [
  "星期日 星期一 星期二 星期三 星期四 星期五 星期六".split(" "),
  "日 一 二 三 四 五 六".split(" "),
  "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月".split(" "),
  "第一季 第二季 第三季 第四季".split(" "),
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  "Sun Mon Tue Wed Thu Fri Sat".split(" "),
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  "January February March April May June July August September October November December".split(" "),
  "子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥".split(" "),
  "甲 乙 丙 丁 戊 己 庚 辛 壬 癸".split(" "),
];

/** 序列 — how values go on: a line through numbers, days or months, lists, texts with a number; otherwise `undefined`. */
export function seriesOf(values: readonly CellValue[], formats: readonly string[]): Series | undefined {
  if (values.length === 0 || values.some((value) => value === null)) return undefined;
  if (values.every((value) => typeof value === "number")) {
    const isDate = formats.every((format) => isDateFormat(format));
    return (isDate ? monthSeries(values) : undefined) ?? lineThrough(values, isDate);
  }
  if (values.every((value) => typeof value === "string")) return listSeries(values) ?? numberedTexts(values);
  return undefined;
}

/** A single number is repeated as it stands only where it is copied; as a series it counts by one. */
function lineThrough(values: readonly number[], isDate: boolean): Series {
  const [first = 0] = values;
  if (values.length === 1) return (place) => rounded(first + place);
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const [step = 0] = steps;
  if (isDate || steps.every((one) => Math.abs(one - step) < 1e-9 * Math.max(1, Math.abs(step)))) {
    return (place) => rounded(first + place * step);
  }
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const above = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return (place) => rounded(mean + (above / below) * (place - middle));
}

/** Adding a step again and again leaves binary dust, which fifteen digits do not show. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** Days that are whole months apart go on by months, and stay at the end of the month where they began there. */
function monthSeries(serials: readonly number[]): Series | undefined {
  if (serials.length < 2 || serials.some((serial) => serial !== Math.floor(serial) || serial < 1)) {
    return undefined;
  }
  const days = serials.map(dateOfSerial);
  const monthOf = ({ year, month }: { year: number; month: number }): number => year * 12 + month - 1;
  const [first] = days;
  if (first === undefined) return undefined;
  const areEnds = days.every(({ year, month, day }) => day === daysInMonth(year, month));
  if (!areEnds && days.some(({ day }) => day !== first.day)) return undefined;
  const step = monthOf(days[1] ?? first) - monthOf(first);
  if (step === 0 || days.some((day, index) => monthOf(day) !== monthOf(first) + index * step)) {
    return undefined;
  }
  return (place) => {
    const month = monthOf(first) + place * step;
    const [year, inYear] = [Math.floor(month / 12), (((month % 12) + 12) % 12) + 1];
    if (year < 1900 || year > 9999) return undefined;
    const last = daysInMonth(year, inYear);
    return serialOfDate(year, inYear, areEnds ? last : Math.min(first.day, last));
  };
}

function listSeries(texts: readonly string[]): Series | undefined {
  for (const list of lists) {
    const places = texts.map((text) => list.indexOf(text));
    const [first = -1, second] = places;
    if (places.includes(-1)) continue;
    const step = second === undefined ? 1 : second - first;
    const isEven = places.every((place, index) => (place - first - index * step) % list.length === 0);
    if (!isEven) continue;
    return (place) => list[(((first + place * step) % list.length) + list.length) % list.length];
  }
  return undefined;
}

/** `工序1`, `第3季度`, `CP-009`: the last number of the text counts on and keeps its leading zeros. */
function numberedTexts(texts: readonly string[]): Series | undefined {
  const parts = texts.map((text) => /^(.*?)(\d{1,15})(\D*)$/su.exec(text));
  const [first] = parts;
  if (!first || parts.some((part) => part?.[1] !== first[1] || part?.[3] !== first[3])) return undefined;
  const numbers = parts.map((part) => Number(part?.[2]));
  const line = lineThrough(numbers, false);
  const width = (first[2] ?? "").startsWith("0") ? (first[2] ?? "").length : 0;
  return (place) => {
    const number = Math.abs(Number(line(place)));
    return `${first[1] ?? ""}${String(number).padStart(width, "0")}${first[3] ?? ""}`;
  };
}
