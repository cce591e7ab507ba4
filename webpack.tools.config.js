import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2019",
      parser: { syntax: "typescript", tsx: true },
      transform: { useDefineForClassFields: false },
    },
  },
};

/** The tests of numbers and formulas; those that try thousands of random cases come last. */
const tests = ["core/number", "core/quantification", "core/trace"]
  .flatMap((folder) => readdirSync(here(`test/${folder}`)).map((name) => here(`test/${folder}/${name}`)))
  .concat(here("test/standards/cases.test.ts"))
  .filter((path) => path.endsWith(".test.ts"))
  .sort((a, b) => a.includes("/nearest-") - b.includes("/nearest-"));

/**
 * What is measured and mutated is code as Excel gets it: the same language level and the same packing as functions.js.
 * `--env only=bench` or `--env only=mutation` builds one of the two.
 */
export default ({ only } = {}) => {
  const entries = {
    bench: here("scripts/bench-numbers.ts"),
    mutation: [here("scripts/mutation/test-globals.ts"), ...tests, here("scripts/mutation/run-tests.ts")],
  };
  return {
    mode: "production",
    target: "node20",
    entry: only === undefined ? entries : { [only]: entries[only] },
    output: { path: here("build/tools"), filename: "[name].cjs", chunkFormat: "commonjs" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    externals: { "fast-check": "commonjs fast-check", expect: "commonjs expect" },
    node: { __dirname: true },
    devtool: false,
    optimization: { splitChunks: false, runtimeChunk: false, minimize: only !== "mutation" },
    performance: { hints: false },
    module: { rules: [{ test: /\.tsx?$/, use: swc }] },
  };
};
