import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { tsImport } from "tsx/esm/api";

const { paneFont } = await tsImport("./scripts/pane-font.ts", import.meta.url);

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const swc = {
  loader: "swc-loader",
  options: {
    isModule: "unknown",
    jsc: {
      target: "es2021",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** The workbench is for this machine only: it goes to build/workbench, never into dist, which is what Excel loads. */
export default (_environment, { mode = "production" }) => ({
  mode,
  target: ["web", "es2021"],
  entry: {
    page: here("src/workbench/page/index.tsx"),
    host: here("src/workbench/page/pane/pane-entry.ts"),
  },
  output: { path: here("build/workbench"), filename: "[name].js", publicPath: "/workbench/", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  node: { global: false },
  devtool: mode === "production" ? false : "source-map",
  optimization: { splitChunks: false, runtimeChunk: false },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: "workbench",
    buildDependencies: { config: [here("webpack.workbench.config.js")] },
  },
  module: {
    rules: [{ test: /\.tsx?$/, use: swc }],
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: here("src/workbench/page/workbench.html"),
      chunks: ["page"],
      scriptLoading: "defer",
    }),
    new CopyPlugin({
      patterns: [
        { from: "*.css", context: here("src/workbench/page/styles") },
        {
          from: here("node_modules/@fontsource-variable/noto-sans-sc/index.css"),
          to: "pane-font.css",
          transform: (content) => paneFont(content.toString("utf8")),
        },
      ],
    }),
  ],
});
