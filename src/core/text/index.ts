export { clauseIn } from "./clause-in-language";
export { foldedWord } from "./folded-word";
export type { Language, Text } from "./language";
export { sentence } from "./sentence";
export { unitIn } from "./unit-in-language";
