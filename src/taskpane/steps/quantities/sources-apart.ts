export { sourcesApart } from "../../../core";
