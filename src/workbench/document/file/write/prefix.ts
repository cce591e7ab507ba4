/** 命名空间前缀 — gives the elements of a text that have no prefix the one that the part uses; `""` is none. */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(\w[\w.-]*)(?=[\s/>])/g, `<$1${prefix}$2`);

/** The prefix of the outermost element of a part, colon included. */
export const prefixOf = (tag: string): string => /^<([\w.-]+:)/.exec(tag)?.[1] ?? "";
