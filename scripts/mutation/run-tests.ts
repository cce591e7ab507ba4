import { firstFailure } from "./test-globals";

const failure = firstFailure();
if (failure !== undefined) console.error(failure);
process.exit(failure === undefined ? 0 : 1);
