/** 登记簿 — the registries whose serial numbers are told apart; the empty one is any other. */
export type SerialRegistry = "CCER" | "VCS" | "GS" | "ACR" | "CAR" | "CDM" | "GEC" | "";

interface SerialForm {
  readonly registry: SerialRegistry;
  /** The whole serial with its first and last number. */
  readonly range: RegExp;
  /** What stands before the first number, where both numbers follow it. */
  readonly stem?: RegExp;
}

/**
 * 序列号的写法 — how the registries write a block of units. In a Verra serial the numbers stand in front, in a CDM serial
 * after country and type 5 (CER); in all others they end it. `series` names the numbering they belong to.
 */
export const serialForms: readonly SerialForm[] = [
  {
    registry: "VCS",
    range:
      /^(?:VCS-)?\d+-(?<from>\d+)-(?<to>\d+)-(?:VCS-)?VCU-\d+-[A-Z0-9]+-(?<series>(?<country>[A-Z]{2})-\d+-(?<project>\d+)-(?<vintage>\d{8}-\d{8}))(?:-\d)?$/,
  },
  {
    registry: "VCS",
    range: /^(?<series>(?:VCS-)?VCU-.+)-(?<from>\d+)-(?<to>\d+)$/,
    stem: /^(?:VCS-)?VCU-(?:.*-)?(?<country>[A-Z]{2})-\d+-(?<project>\d+)(?:-|$)/,
  },
  {
    registry: "GS",
    range: /^(?<series>GS1-\d-[A-Z]{2}-GS\d+-\d+-\d{4}-\d+)-(?<from>\d+)-(?<to>\d+)$/,
    stem: /^GS1-\d-(?<country>[A-Z]{2})-(?<project>GS\d+)-\d+-(?<vintage>\d{4})-\d+$/,
  },
  {
    registry: "ACR",
    range: /^(?<series>ACR-[A-Z]{2}-\d+-\d{4}-\d+)-(?<from>\d+)-(?<to>\d+)$/,
    stem: /^ACR-(?<country>[A-Z]{2})-(?<project>\d+)-(?<vintage>\d{4})-\d+$/,
  },
  {
    registry: "CAR",
    range: /^(?<series>CAR-\d-[A-Z]{2}-\d+-\d+-\d+-[A-Z]{2}-\d{4}-\d+)-(?<from>\d+)-(?<to>\d+)$/,
    stem: /^CAR-\d-(?<country>[A-Z]{2})-(?<project>\d+)-\d+-\d+-[A-Z]{2}-(?<vintage>\d{4})-\d+$/,
  },
  {
    registry: "CDM",
    range:
      /^(?<country>[A-Z]{2})-5-(?<from>\d+)-(?<to>\d+)-(?<series>\d-\d(?:-\d)?-(?<project>\d+))(?:-.*)?$/,
  },
  {
    registry: "CCER",
    range: /^(?<series>CCER[A-Z0-9-]*?)-(?<from>\d+)-(?<to>\d+)$/,
    stem: /^CCER/,
  },
  {
    registry: "GEC",
    range: /^(?<series>(?:GEC|绿证)[A-Z-]*?)-?(?<from>\d{4,})-(?<to>\d{4,})$/,
    stem: /^(?:GEC|绿证)/,
  },
];
