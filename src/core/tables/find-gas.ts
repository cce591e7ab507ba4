import { foldedWordKey, nearestWords } from "../unit";
import { gasesOutside, type GasOutside } from "./gases-outside";
import { tableGases, type TableGas } from "./table-gases";

/** What a name of a gas means; `outside` is a gas that is none of the seven. */
export type GasAnswer =
  | { readonly gas: TableGas }
  | { readonly outside: GasOutside }
  | { readonly ambiguous: readonly TableGas[] }
  | { readonly unknown: readonly TableGas[] };

interface Named {
  readonly text: string;
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

const inside = index(tableGases);
const outside = index(gasesOutside);

/** Names of a whole class; the GWP differs from gas to gas. */
const classes: readonly { readonly names: readonly string[]; readonly holds: (gas: TableGas) => boolean }[] =
  [
    {
      names: ["HFC", "HFCs", "氢氟碳化物", "氢氟碳化合物", "hydrofluorocarbons"],
      holds: ({ text }) => text.startsWith("HFC-"),
    },
    {
      names: ["PFC", "PFCs", "全氟碳化物", "全氟化碳", "全氟碳化合物", "perfluorocarbons"],
      holds: ({ text }) => /^(c-)?C\d*F\d+$/.test(text),
    },
  ];

/** What was read before; ledgers write the same few gases row by row. */
const remembered = new Map<string, GasAnswer>();
const rememberedTexts = 4096;

/** 识别气体 — finds a gas by formula, trade number or name in either language; never the nearest in silence. */
export function findGas(text: string): GasAnswer {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= rememberedTexts) remembered.clear();
  const answer = readGas(text);
  remembered.set(text, answer);
  return answer;
}

function readGas(text: string): GasAnswer {
  const key = gasKey(text);
  const gas = inside.get(key);
  if (gas !== undefined) return { gas };
  const other = outside.get(key);
  if (other !== undefined) return { outside: other };
  const family = classes.find(({ names }) => names.map(gasKey).includes(key));
  if (family !== undefined) return { ambiguous: tableGases.filter(family.holds) };
  return { unknown: nearest(key) };
}

function nearest(key: string): readonly TableGas[] {
  const names = new Set(nearestWords(key, [...inside.keys()]));
  return tableGases.filter((gas) => [...names].some((name) => inside.get(name) === gas));
}

function index<Row extends Named>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(
    rows.flatMap((row) =>
      [row.text, row.zh, row.en, ...row.aliases].map((name) => [gasKey(name), row] as const),
    ),
  );
}

/** Brackets and commas are no part of a name. */
function gasKey(name: string): string {
  return foldedWordKey(name).replace(/[(),，、]/g, "");
}
