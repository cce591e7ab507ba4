import { findGas, gasesOutside, tableGases, type GasOutside, type TableGas } from "../../tables";

/** 文字里的气体 — gases that a text names, and those that are none of the seven. */
export interface NamedGases {
  readonly gases: readonly TableGas[];
  readonly outside: readonly GasOutside[];
}

const refrigerantWords = ["制冷剂", "冷媒", "refrigerant"];
const nothing: NamedGases = { gases: [], outside: [] };

/** The sources of a ledger are asked about again and again. */
const remembered = new Map<string, NamedGases>();

/** 找气体 — by the whole text, by a formula or trade number in it, or by a Chinese name in it: `R410A 补充`, `SF6 断路器`. */
export function gasesNamedIn(text: string): NamedGases {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= 1000) remembered.clear();
  const found = read(text.trim());
  remembered.set(text, found);
  return found;
}

function read(text: string): NamedGases {
  if (text === "") return nothing;
  const codes = text.match(/[A-Za-z][A-Za-z0-9-]*/g) ?? [];
  const gases = new Set<TableGas>();
  const outside = new Set<GasOutside>();
  for (const word of [text, ...codes]) {
    const answer = findGas(word);
    if ("gas" in answer) gases.add(answer.gas);
    if ("ambiguous" in answer) answer.ambiguous.forEach((gas) => gases.add(gas));
    if ("outside" in answer) outside.add(answer.outside);
  }
  const isIn = ({ zh, aliases }: TableGas | GasOutside): boolean =>
    [zh, ...aliases].some((name) => /^[\u4e00-\u9fff]{2,}$/.test(name) && text.includes(name));
  if (gases.size === 0) tableGases.filter(isIn).forEach((gas) => gases.add(gas));
  if (gases.size === 0) gasesOutside.filter(isIn).forEach((gas) => outside.add(gas));
  return { gases: [...gases], outside: [...outside] };
}

/** 制冷剂 — a text that speaks of refrigerants in general names none of them. */
export function namesRefrigerants(text: string): boolean {
  return refrigerantWords.some((word) => text.toLowerCase().includes(word));
}

/** 常见制冷剂 — the gases that have a trade number of refrigerants, blends first. */
export const refrigerants: readonly TableGas[] = [
  ...tableGases.filter(({ key }) => /^r\d/.test(key)),
  ...tableGases.filter(
    ({ key, aliases }) => key.startsWith("hfc") && aliases.some((name) => /^R-/.test(name)),
  ),
];
