export { allTerms, shown, type Notation, type Term, type Trace, type TracedNumber } from "./trace";
