/** The natural logarithm of 2, as the nearest double. */
const logarithmOfTwo = 0.6931471805599453;

/**
 * 自然对数 — made of sums, products and quotients only. The functions of the language may differ in the last digit from one
 * machine to another; a simulation has to repeat bit by bit. For positive finite numbers, to about 15 digits.
 */
export function repeatableLogarithm(value: number): number {
  let mantissa = value;
  let exponent = 0;
  while (mantissa > 1.5) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < 0.75) {
    mantissa *= 2;
    exponent -= 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let power = ratio;
  let series = 0;
  for (let order = 1; order <= 41; order += 2) {
    series += power / order;
    power *= square;
  }
  return exponent * logarithmOfTwo + 2 * series;
}

/** 指数函数 — made the same way; for |value| up to about 700, to about 14 digits. */
export function repeatableExponential(value: number): number {
  const halvings = 10;
  const small = value / 2 ** halvings;
  let term = 1;
  let series = 1;
  for (let order = 1; order <= 20; order += 1) {
    term *= small / order;
    series += term;
  }
  for (let count = 0; count < halvings; count += 1) series *= series;
  return series;
}

/** 双精度平方根 — the one function of the language besides the four operations that every machine rounds to the nearest. */
export function rootOfDouble(value: number): number {
  return Math.sqrt(value);
}
