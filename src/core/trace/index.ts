export { shown, type Notation, type Trace, type TracedNumber } from "./trace";
