export { foldedWord } from "./folded-word";
export type { Language, Text } from "./language";
export { sentence } from "./sentence";
