import { messageCategories, type PushedMessage } from "../office/connection";
import { HostClass } from "../rich-api/host-class";
import type { HostObject } from "../rich-api/host-object";

const invocation = 1000;
const argumentsMayBeErrors = 4;

/** 调用结果 — what a custom function gave, or the number of the error it ended with and its sentence. */
export type FunctionOutcome =
  { readonly value: unknown } | { readonly errorCode: number; readonly message: string };

interface CallDetails {
  /** The cell of the formula, like `Sheet1!A1`; only where the function's metadata asks for it. */
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
}

/** 自定义函数调用 — calls of custom functions through Office.js's own runtime, which answers in batches, later. */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  private readonly onReady: (() => void)[] = [];
  private isReady = false;
  private next = 1;

  constructor(private readonly push: (message: PushedMessage) => void) {}

  get service(): readonly [string, HostObject] {
    return ["Microsoft.ExcelServices.CustomFunctions", customFunctionsService.of(this)];
  }

  /** Calls a function by its id; waits until Office.js has said that it takes calls. */
  call(id: string, values: readonly unknown[], details: CallDetails = {}): Promise<FunctionOutcome> {
    return new Promise((resolve) => {
      const number = this.next++;
      this.waiting.set(number, resolve);
      const { address = "", parameterAddresses } = details;
      const content = [number, id, values, address, argumentsMayBeErrors, parameterAddresses ?? null];
      const send = (): void =>
        this.push({ category: messageCategories.customFunction, type: invocation, targetId: "", content });
      if (this.isReady) send();
      else this.onReady.push(send);
    });
  }

  ready(): void {
    this.isReady = true;
    for (const send of this.onReady.splice(0)) send();
  }

  settle(row: unknown): void {
    const [number, isFine, value, errorCode] = Array.isArray(row) ? (row as readonly unknown[]) : [];
    const resolve = this.waiting.get(Number(number));
    this.waiting.delete(Number(number));
    resolve?.(
      isFine === true
        ? { value }
        : { errorCode: Number(errorCode), message: typeof value === "string" ? value : "" },
    );
  }
}

const customFunctionsService = new HostClass<CustomFunctionCalls>("CustomFunctions", () => ({
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => calls.ready(),
    setInvocationArrayResults: (calls, given) => {
      const rows = given.raw(0);
      for (const row of Array.isArray(rows) ? (rows as readonly unknown[]) : []) calls.settle(row);
    },
  },
}));
