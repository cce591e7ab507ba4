import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";

const upward = (patterns, message) => ({
  "no-restricted-imports": ["error", { patterns: patterns.map((group) => ({ group: [group], message })) }],
});

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "reports/", "node_modules/"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "scripts/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-console": "off",
      eqeqeq: "error",
      "no-eval": "error",
      "no-empty": "error",
      curly: ["error", "multi-line"],
    },
  },
  {
    // Core is pure: no Office, no page, no clock, no chance, no ambient language, no network.
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["window", "document", "navigator", "fetch", "XMLHttpRequest", "Date", "Intl", "Office", "Excel"],
        ...["CustomFunctions", "process", "setTimeout", "console"],
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random" },
        { property: "toLocaleString" },
        { property: "toLocaleUpperCase" },
        { property: "toLocaleLowerCase" },
        { property: "localeCompare" },
      ],
      ...upward(
        ["**/functions/**", "**/sheet/**", "**/taskpane/**", "**/cli/**"],
        "core imports nothing above it",
      ),
    },
  },
  {
    // Numbers go through one door.
    files: ["src/core/**/*.ts"],
    ignores: ["src/core/number/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "CallExpression[callee.name='parseFloat']", message: "numbers go through core/number" },
        { selector: "CallExpression[callee.name='parseInt']", message: "numbers go through core/number" },
        { selector: "CallExpression[callee.name='Number']", message: "numbers go through core/number" },
        { selector: "MemberExpression[property.name='toFixed']", message: "numbers go through core/number" },
      ],
    },
  },
);
