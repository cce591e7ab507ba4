import type { OfficeHost, Recording } from "../../../src/workbench/host";

/** 录制文件 — a recording with a word on where it comes from. */
export interface ParityFile extends Recording {
  /** The version of Excel, the day and what was done. */
  readonly about: string;
}

const identityKeys = new Set(["Id", "_Id", "_ReferenceId"]);

/**
 * 重放 — sends the recorded requests to a host over a new empty workbook and gives every difference of its
 * answers, each as `place: expected ≠ actual`. Ids are the host's own: they are matched as they come up.
 */
export function replay({ pairs }: Recording, host: OfficeHost): readonly string[] {
  const differences: string[] = [];
  const renamed = new Map<unknown, unknown>();
  for (const [index, { request, response }] of pairs.entries()) {
    const actual = host.execute(withIds(request, renamed) as typeof request);
    compare(`pair ${index + 1}.response`, response, JSON.parse(JSON.stringify(actual)), renamed, differences);
  }
  return differences;
}

/**
 * The request with our ids in the place of the recorded ones: as names of references and among the
 * arguments.
 */
function withIds(value: unknown, renamed: ReadonlyMap<unknown, unknown>, isId = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withIds(each, renamed, isId));
  if (typeof value === "object" && value !== null) {
    const isReference = "ObjectPathType" in value && value.ObjectPathType === 6;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        withIds(each, renamed, isId || key === "Arguments" || (isReference && key === "Name")),
      ]),
    );
  }
  return isId && renamed.has(value) ? renamed.get(value) : value;
}

function compare(
  place: string,
  expected: unknown,
  actual: unknown,
  renamed: Map<unknown, unknown>,
  differences: string[],
): void {
  if (isRecord(expected) && isRecord(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      // The words of errors are in the language of the one who says them, and codes of HTTP are not seen.
      if (place.endsWith(".Error") && key !== "Code" && key !== "Location") continue;
      if (identityKeys.has(key) && key in expected && key in actual) renamed.set(expected[key], actual[key]);
      else compare(`${place}.${key}`, expected[key], actual[key], renamed, differences);
    }
  } else if (JSON.stringify(expected) !== JSON.stringify(actual)) {
    differences.push(`${place}: ${JSON.stringify(expected)} ≠ ${JSON.stringify(actual)}`);
  }
}

/** Lists and objects are compared part by part. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
