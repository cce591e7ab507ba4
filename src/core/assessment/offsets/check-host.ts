import type { Lot } from "./lot";
import { missing, question, refused, type Objection } from "./objection";

/** 东道国 — projects in China where the standard asks for them; the code in the serial numbers must agree. */
export function checkHost({ fields, admission, policy, serials }: Lot): readonly Objection[] {
  const { hostCountry, specialRule, specialRuleBy, specialRuleOn } = fields;
  const { rule, needs = [] } = admission;
  const isNeeded = needs.includes("hostInChina");
  const recorded = hostCountry.value ?? "";
  const place = recorded === "" ? undefined : placeOf(recorded);
  const codes = (serials ?? []).map(({ country }) => country).filter((code) => code !== "");
  // A country in words that are not known here cannot be held against a code.
  const isCode = place !== undefined && /^[A-Z]{2}$/.test(place);
  const differing = isCode ? codes.find((code) => placeOf(code) !== place) : undefined;
  if (!isNeeded) {
    if (differing === undefined) return [];
    const values = { found: recorded, code: differing };
    return [question(policy.once, "offset-host-serial-differs", hostCountry.at, values)];
  }
  if (place === undefined) return [missing(rule, "offset-host-missing", hostCountry.at)];
  if (place !== "CN" && !asked.includes(place)) {
    return [refused(rule, "offset-host-abroad", hostCountry.at, { found: recorded })];
  }
  if (differing !== undefined) {
    const values = { found: recorded, code: differing };
    return [missing(rule, "offset-host-serial-differs", hostCountry.at, values)];
  }
  if (place === "CN") return [];
  const isDecided = [specialRule, specialRuleBy, specialRuleOn].every(({ value }) => value !== undefined);
  const say = isDecided ? question : missing;
  return [say(rule, "offset-host-asked", hostCountry.at, { found: recorded })];
}

/** Registries keep these three apart from China, and the text does not say what it means. */
const asked = ["HK", "MO", "TW"];

const spellings: readonly (readonly [RegExp, string])[] = [
  [/香港|hong\s*kong|^hkg?$/i, "HK"],
  [/澳门|澳門|maca[ou]|^mo$|^mac$/i, "MO"],
  [/台湾|臺灣|台灣|taiwan|^tw$|^twn$/i, "TW"],
  [
    /^(中国|中國|中华人民共和国|中国大陆|中国内地|china|mainlandchina|chinamainland|prc|p\.r\.china|cn|chn)$/i,
    "CN",
  ],
];

/** The code of a country as people write it; what is not known stays as it is written. */
function placeOf(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s']+/g, "");
  return spellings.find(([pattern]) => pattern.test(plain))?.[1] ?? plain.toUpperCase();
}
