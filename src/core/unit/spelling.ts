const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Brings the ways of writing a unit to one: plain digits and letters, `10^4`, `·` for products, `/` for
 * quotients, round brackets, no spaces. Superscripts come first, because compatibility normalisation would
 * turn 10⁴ into 104.
 */
export function plainSpelling(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/(10)?([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, superscript)
    .normalize("NFKC")
    .replace(/\*\*|[∧ˆ⌃]/g, "^")
    .replace(/[−–—‐‑]/g, "-")
    .replace(/[•⋅‧∙×✕*]|・/g, "·")
    .replace(/([^\d\s.])\.(?=[^\d\s.])/g, "$1·")
    .replace(/[[{【〔]/g, "(")
    .replace(/[\]}】〕]/g, ")")
    .replace(/[÷∕⁄]|每|\s+per\s+/gi, "/")
    .replace(/\s+/g, "")
    .replace(/(^|\()·/g, "$1")
    .replace(/(^|[^A-Za-z标])(?:m3|立方米|立方|方)\((0|20)°C\)/g, statedVolume);
}

/** `m³(20 ℃)` is Sm3, `m³(0 ℃)` Nm3. */
function statedVolume(_: string, before: string, temperature: string): string {
  return `${before}${temperature === "0" ? "Nm3" : "Sm3"}`;
}

/** `10⁴` is a power; `m³` is the word m3; `h⁻¹` is a power. */
function superscript(_: string, ten: string | undefined, sign: string, digits: string): string {
  const plain = [...digits].map((digit) => superscripts.indexOf(digit)).join("");
  const minus = sign === "⁻" ? "-" : "";
  if (ten !== undefined) return `10^${minus}${plain}`;
  return minus === "" ? plain : `^-${plain}`;
}

/** A word without what is no part of its meaning. The hyphen stays: `m-3` is a badly copied power, not m3. */
export function wordKey(word: string): string {
  return plainSpelling(word).replace(/[_·]/g, "");
}

/** As `wordKey`, also without hyphens: `t-CO2` is tCO2, `HFC-134a` is HFC134a. */
export function unhyphenatedKey(word: string): string {
  return wordKey(word).replace(/-/g, "");
}

/** As `unhyphenatedKey`, without regard to case. */
export function foldedWordKey(word: string): string {
  return unhyphenatedKey(word).toLowerCase();
}
