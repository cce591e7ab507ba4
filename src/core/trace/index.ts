export { shown, type Trace, type TracedNumber } from "./trace";
