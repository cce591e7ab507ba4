/** 分组 — digits that are written already, in groups of three before the point. */
export function grouped(text: string): string {
  const [whole = "", decimals] = text.split(".");
  const groups = /e/i.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}
