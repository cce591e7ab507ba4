/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Some tests build the add-in or start a browser; a slow machine must not make them fail.
  testTimeout: 120_000,
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // hucre is published as ES modules only; jest runs CommonJS, so it is transformed like our own code.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|d3-[a-z-]+|internmap)/)"],
};
