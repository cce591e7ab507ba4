/** 参数 — how inputs stand to each other: the codes of findings. */
export const inputsCodes = [
  "omitted",
  "shape-mismatch",
  "not-single",
  "no-rows",
  "key-without-rows",
  "no-header",
  "setting-unknown",
  "language-unknown",
] as const;
