export { listedSources, type Asked } from "../../../core";
