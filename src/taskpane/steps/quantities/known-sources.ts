export { knownSources, type KnownSource } from "../../../core";
