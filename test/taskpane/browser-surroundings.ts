import { TextDecoder, TextEncoder } from "node:util";

/** What every Office has and jsdom has not: the pane's components and the workbook look for it. */
if (typeof window !== "undefined") {
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  window.matchMedia ??= (() => never) as unknown as typeof window.matchMedia;
  window.ResizeObserver ??= class {
    observe(): void {
      return;
    }
    unobserve(): void {
      return;
    }
    disconnect(): void {
      return;
    }
  };
}
