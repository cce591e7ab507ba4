import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { tsImport } from "tsx/esm/api";

const { AsciiScripts } = await tsImport("./scripts/ascii-scripts.ts", import.meta.url);
const { buildSettings, withHost } = await tsImport("./scripts/build-settings.ts", import.meta.url);
const { host, officeJs } = buildSettings(process.env);

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const atHost = (content) => withHost(content.toString("utf8"), host);

// Runs in WebView2 (Office 2021 and later), in the WebKit of Excel for Mac, and in the browsers of Excel on
// the web.
const swc = (transform) => ({
  loader: "swc-loader",
  options: {
    isModule: "unknown",
    jsc: {
      target: "es2019",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" }, ...transform },
    },
  },
});

/**
 * One file per entry: Excel loads functions.js by a plain script tag, so nothing may be fetched later. The pane's page has
 * loaded it by then, so what the functions hold is not packed into taskpane.js a second time.
 */
export default (_environment, { mode = "production" }) => ({
  mode,
  target: ["web", "es2019"],
  entry: {
    functions: here("src/functions/functions.ts"),
    taskpane: { import: here("src/taskpane/index.tsx"), dependOn: "functions" },
  },
  output: {
    path: here("dist"),
    filename: "[name].js",
    // The addresses are named in the manifest; relative ones let the add-in live in any folder of a server.
    publicPath: "",
    // The command line runs functions.js too, where there is no window.
    globalObject: "globalThis",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  // `global` would be looked up by code made at run time, which closed networks forbid.
  node: { global: false },
  devtool: mode === "production" ? false : "source-map",
  optimization: { splitChunks: false, runtimeChunk: false },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    buildDependencies: {
      config: [
        here("webpack.config.js"),
        here("scripts/build-settings.ts"),
        here("scripts/ascii-scripts.ts"),
      ],
    },
  },
  module: {
    rules: [
      // Our fields are assigned, as TypeScript means them; defining each one makes a call three times as long.
      { test: /\.tsx?$/, use: swc({ useDefineForClassFields: false }) },
      // Packages too: some are published in a newer language than the oldest WebKit reads.
      { test: /\.m?js$/, use: swc({}) },
    ],
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  plugins: [
    new AsciiScripts(),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: here("src/taskpane/taskpane.html"),
      templateParameters: { officeJs },
      // Shared runtime: the functions are associated in this page before the pane starts.
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "defer",
    }),
    new CopyPlugin({
      patterns: [
        { from: here("manifest.xml"), to: "manifest.xml", transform: atHost },
        { from: "functions*.json", context: here("build"), transform: atHost },
        { from: "help*.html", context: here("build") },
        { from: "*.png", context: here("assets"), to: "assets" },
      ],
    }),
  ],
});
