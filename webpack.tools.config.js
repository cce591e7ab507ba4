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

/**
 * What is measured and mutated is code as Excel gets it: the same language level and the same packing as functions.js.
 * `--env only=bench` or `--env only=mutation` builds one of the two.
 */
export default ({ only } = {}) => {
  const entries = {
    bench: here("scripts/bench-numbers.ts"),
    mutation: here("scripts/mutation/run-tests.ts"),
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
