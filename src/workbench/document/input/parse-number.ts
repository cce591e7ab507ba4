/** A number that was typed, and the number format that it brings along. */
export interface NumberInput {
  readonly value: number;
  readonly numberFormat?: string;
}

const number =
  /^(?<open>\()?(?<sign>[+-])?\s*(?<currency>[¥￥$€£])?(?<digits>\d{1,3}(?:,\d{3})+|\d+)?(?<fraction>\.\d*)?(?<exponent>[eE][+-]?\d{1,3})?\s*(?<percent>%)?(?<close>\))?$/;
const mixedFraction = /^(?<sign>-)?(?<whole>\d+) (?<top>\d{1,3})\/(?<bottom>\d{1,3})$/;

/**
 * 数值输入 — `12.5`, `1,200`, `98%`, `¥3,000.50`, `1e5`, `(5)`, `1 1/2`; `undefined` for anything else. Digits after the
 * fifteenth are lost, as in Excel; numbers typed into a percentage cell are percentages.
 */
export function numberInput(text: string, currentFormat: string): NumberInput | undefined {
  const fraction = mixedFraction.exec(text)?.groups;
  if (fraction) {
    const bottom = Number(fraction.bottom);
    if (bottom === 0) return undefined;
    const size = Number(fraction.whole) + Number(fraction.top) / bottom;
    const format = bottom < 10 ? "# ?/?" : "# ??/??";
    return { value: fraction.sign ? -size : size, numberFormat: format };
  }
  const parts = number.exec(text)?.groups;
  if (!parts || (parts.digits === undefined && !/^\.\d/.test(parts.fraction ?? ""))) return undefined;
  const { open, close, sign, currency, exponent, percent } = parts;
  if ((open === undefined) !== (close === undefined) || (open !== undefined && sign !== undefined)) {
    return undefined;
  }
  if (exponent !== undefined && (percent !== undefined || currency !== undefined)) return undefined;
  const plainDigits = (parts.digits ?? "0").replace(/,/g, "");
  const size = Number(fifteenDigits(plainDigits + (parts.fraction ?? "")) + (exponent ?? ""));
  if (!Number.isFinite(size)) return undefined;
  const signed = (sign === "-" || open !== undefined) && size !== 0 ? -size : size;
  const value =
    percent !== undefined || isTypedPercentage(signed, currentFormat) ? hundredth(signed) : signed;
  const format = formatOf(parts);
  return { value, ...(format === undefined ? {} : { numberFormat: format }) };
}

function formatOf(parts: Record<string, string | undefined>): string | undefined {
  const decimals = (parts.fraction ?? "").length > 1 ? ".00" : "";
  if (parts.percent !== undefined) return `0${decimals}%`;
  if (parts.exponent !== undefined) return "0.00E+00";
  if (parts.currency !== undefined) {
    const mark = parts.currency.replace("￥", "¥");
    return `${mark}#,##0${decimals};${mark}-#,##0${decimals}`;
  }
  return parts.digits?.includes(",") ? `#,##0${decimals}` : undefined;
}

/** In a cell that shows percentages, 12 means 12%, and so does 0.12. */
const isTypedPercentage = (value: number, format: string): boolean =>
  /%(?=[^"]*$)/.test(format) && Math.abs(value) >= 1;

/** Moves the decimal point instead of dividing, so that 12.3% is the number nearest to 0.123. */
const hundredth = (value: number): number => {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) - 2}`);
};

/** The number with zeros in place of every digit after the fifteenth that counts. */
function fifteenDigits(text: string): string {
  let counted = 0;
  return text.replace(/\d/g, (digit) => {
    if (counted === 0 && digit === "0") return digit;
    counted++;
    return counted > 15 ? "0" : digit;
  });
}
