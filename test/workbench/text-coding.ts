import { TextDecoder, TextEncoder } from "node:util";

// Browsers have these, jest's jsdom environment does not; to be imported before what needs them.
if (typeof globalThis.TextDecoder === "undefined") Object.assign(globalThis, { TextDecoder, TextEncoder });
