/** DZJN108 T/DZJN 108 零碳工厂 通用要求 (draft). Chapters in the order of the text. */
export { targetsAndScope } from "./05-3-targets-and-scope";
