import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { factorOf, findGas, findGwpSet, gridFactorOf, gwpOf } from "../src/core";
import { adapt } from "../src/functions/adapt";
import { catalogue } from "../src/functions/catalogue";

/**
 * How fast factors are looked up, and what the tables weigh. Prints lookups a second: the core's own lookups with words
 * as they stand in cells, and the functions over whole columns of words; then the bytes of every table.
 */
const fuels = ["烟煤", "无烟煤", "柴油", "天然气", "焦炭", "bituminous", "LNG", "一般烟煤"];
const places = ["北京", "华北", "全国", "Beijing", "广东省", "沪"];
const gases = ["CH4", "甲烷", "SF6", "R-410A"];
const at = <Value>(list: readonly Value[], index: number): Value => list[index % list.length] as Value;

function rate(count: number, look: (index: number) => boolean): string {
  const rates = Array.from({ length: 5 }, () => {
    const start = performance.now();
    let found = 0;
    for (let index = 0; index < count; index += 1) if (look(index)) found += 1;
    if (found !== count) throw new Error(`${count - found} were not found`);
    return (count / (performance.now() - start)) * 1000;
  });
  return perSecond(rates);
}

function perSecond(rates: readonly number[]): string {
  const median = [...rates].sort((one, other) => one - other)[Math.floor(rates.length / 2)] ?? 0;
  return `${(median / 1e6).toFixed(2)} million/s`;
}

function columnRate(id: string, columns: readonly (readonly unknown[])[]): string {
  const definition = catalogue.find((each) => each.id === id);
  if (definition === undefined) throw new Error(id);
  const run = adapt(definition, { language: () => "zh", makeError: (_code, message) => message });
  const grids = columns.map((column) => column.map((value) => [value]));
  const args = definition.parameters.map((_, index) => grids[index] ?? null);
  const rates = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const shown = run(...args, {});
    if (typeof shown[rows - 1]?.[0] !== "number") throw new Error(`${id}: no number`);
    return (rows / (performance.now() - start)) * 1000;
  });
  return perSecond(rates);
}

const count = 1_000_000;
const rows = 100_000;
const column = (values: readonly unknown[]): readonly unknown[] =>
  Array.from({ length: rows }, (_, index) => at(values, index));

const lines: readonly (readonly [string, string])[] = [
  [
    "factorOf",
    rate(count, (index) => {
      const question = { key: at(fuels, index), what: "低位发热量", edition: "gbt32151-2024" };
      return factorOf(question, 2024 + (index % 3)).ok;
    }),
  ],
  ["gridFactorOf", rate(count, (index) => gridFactorOf(at(places, index), 2021 + (index % 5)).ok)],
  [
    "findGas and gwpOf",
    rate(count, (index) => {
      const gas = findGas(at(gases, index));
      const set = findGwpSet("AR5");
      return "gas" in gas && set !== undefined && "value" in gwpOf(gas.gas, set.id);
    }),
  ],
  [
    "CN.FACTOR, columns",
    columnRate("FACTOR", [column(fuels), column(["低位发热量"]), column([2025]), column(["缺省"])]),
  ],
  ["CN.GRID, columns", columnRate("GRID", [column(places), column([2021, 2022, 2025])])],
  ["CN.GWP, columns", columnRate("GWP", [column(gases), column(["AR5"])])],
];
for (const [name, shown] of lines) console.log(`${name.padEnd(22)} ${shown}`);

const tables = [
  "factor-editions",
  "factor-items",
  "fuels",
  "standard-coal",
  "process",
  "heat-and-electricity",
  "grid-places",
  "grid-factors",
  "gwp",
];
const minified = tables.map((name) =>
  JSON.stringify(JSON.parse(readFileSync(`src/core/tables/${name}.json`, "utf8"))),
);
const size = (text: string): string =>
  `${(Buffer.byteLength(text) / 1024).toFixed(1)} KiB minified, ${(gzipSync(text).length / 1024).toFixed(1)} KiB gzip`;
for (const [index, name] of tables.entries()) {
  console.log(`${name.padEnd(22)} ${size(minified[index] ?? "")}`);
}
console.log(`${"together".padEnd(22)} ${size(minified.join(""))}`);
