import { parseArithmetic, type Arithmetic } from "./arithmetic";
import { bareUnit, type PublishedCase } from "./case";

/** A published case as a worksheet would hold it: inputs in named cells, one formula of CN functions. */
export interface Worksheet {
  /** The CN functions the answer comes from. */
  readonly formula: string;
  /** The unit of the formula's result where the function fixes it; otherwise the case's own. */
  readonly unit?: string;
}

type Translation = (given: PublishedCase) => Worksheet | undefined;

/**
 * Writes a case as a formula: by the function made for its method where the inputs have that shape, otherwise step by step
 * from its arithmetic (sums by TOTAL, products by EMISSION, quotients by INTENSITY).
 */
export function asWorksheet(given: PublishedCase): Worksheet | undefined {
  const [first] = [fuel, balance, product, stepByStep].flatMap((translate) => translate(given) ?? []);
  return first;
}

const ratioOf = ({ inputs }: PublishedCase): string => {
  const value = inputs["C2CO2"]?.value;
  return value === undefined || value === "44/12" ? "" : "C2CO2";
};

/** consumption × NCV × carbon × oxidation × 44/12, with its units. */
const fuel: Translation = (given) => {
  const { inputs, method } = given;
  const { FC, NCV, CC, OF } = inputs;
  if (
    method !== "combustion" ||
    FC === undefined ||
    NCV === undefined ||
    CC === undefined ||
    OF === undefined
  ) {
    return;
  }
  const units = [FC, NCV, CC].map(({ unit }) => `"${bareUnit(unit)}"`).join(",");
  return { formula: `CN.FUEL(FC,NCV,CC,OF,${units},${ratioOf(given)})`, unit: "tCO2" };
};

/** Rows of inputs and outputs; a biogenic share in per cent leaves the fossil part, or the biogenic one where that is asked. */
const balance: Translation = (given) => {
  const { inputs, method } = given;
  if (method !== "mass_balance" && method !== "biomass_separate") return;
  const rows = (prefix: string): string[] =>
    Object.keys(inputs)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  const into = rows("AD_in").length > 0 ? rows("AD_in") : "AD" in inputs ? undefined : [];
  const out = rows("AD_out");
  const inputNames = into?.map((row) => [`AD_in${row}`, `C_in${row}`, `Bio${row}`]) ?? [["AD", "CC", "BioC"]];
  const outputNames = out.map((row) => [`AD_out${row}`, `C_out${row}`]);
  if (
    [...inputNames, ...outputNames].some(
      ([amount = "", carbon = ""]) => !(amount in inputs && carbon in inputs),
    )
  ) {
    return;
  }
  const biogenic = (bio = ""): string | undefined => [bio, "BioC"].find((name) => name in inputs);
  const shares = inputNames.map(([, , bio]) => {
    const name =
      inputNames.length === 1 ? biogenic(bio) : bio !== undefined && bio in inputs ? bio : undefined;
    if (method === "biomass_separate") return name === undefined ? "0" : `${name}/100`;
    return name === undefined ? "1" : `1-${name}/100`;
  });
  const column = (names: readonly (string | undefined)[]): string =>
    names.length === 0 ? "" : names.length === 1 ? `${names[0]}` : `VSTACK(${names.join(",")})`;
  const share = shares.every((each) => each === "1") ? "" : column(shares);
  const parts = [
    column(inputNames.map(([amount]) => amount)),
    column(inputNames.map(([, carbon]) => carbon)),
    column(outputNames.map(([amount]) => amount)),
    column(outputNames.map(([, carbon]) => carbon)),
    ratioOf(given),
    share,
  ];
  return { formula: `CN.MASSBALANCE(${parts.join(",")})`, unit: "tCO2" };
};

/** activity × factor, with its units. */
const product: Translation = ({ inputs, formula }) => {
  const names = /^\s*(\w+)\s*\*\s*(\w+)\s*$/.exec(formula);
  const [activity, factor] = [inputs[names?.[1] ?? ""], inputs[names?.[2] ?? ""]];
  if (activity === undefined || factor === undefined) return;
  const unit = bareUnit(factor.unit);
  if (!/^(t|kg|g)CO2e?\//.test(unit)) return;
  return {
    formula: `CN.EMISSION(${names?.[1]},${names?.[2]},"${bareUnit(activity.unit)}","${unit}")`,
    unit: unit.includes("CO2e") ? "tCO2e" : "tCO2",
  };
};

/** Any other arithmetic, one CN function per operation. */
const stepByStep: Translation = ({ formula, inputs }) => {
  const tree = parseArithmetic(formula);
  if (tree === undefined) return undefined;
  const isNegative = (name: string): boolean => inputs[name]?.value.startsWith("-") ?? false;
  return { formula: written(tree, isNegative) };
};

type IsNegative = (name: string) => boolean;

function written(tree: Arithmetic, isNegative: IsNegative): string {
  const write = (part: Arithmetic): string => written(part, isNegative);
  switch (tree.kind) {
    case "number":
      return tree.text;
    case "name":
      return tree.name;
    case "negative":
      return `-${write(tree.of)}`;
    case "operation": {
      const { left, right } = tree;
      switch (tree.operator) {
        case "+":
          return `CN.TOTAL(${write(left)},${write(right)})`;
        case "-":
          return `CN.TOTAL(${write(left)},-${write(right)})`;
        case "*":
          return `CN.EMISSION(${factorsOf(left, right, isNegative).map(write).join(",")})`;
        case "/":
          return `CN.INTENSITY(${write(left)},${write(right)})`;
        case "**":
          return `${write(left)}^${write(right)}`;
      }
    }
  }
}

/** A factor may not be negative in EMISSION, an activity may: a negative right side changes places. */
function factorsOf(left: Arithmetic, right: Arithmetic, isNegative: IsNegative): readonly Arithmetic[] {
  const swaps = right.kind === "negative" || (right.kind === "name" && isNegative(right.name));
  return swaps ? [right, left] : [left, right];
}
