/** 种类与质量 — what kind of asset it is, and how good. */
export const offsetKindCodes = [
  "offset-not-judged",
  "offset-kind-unknown",
  "offset-kind-not-admitted",
  "offset-kind-needs-reading",
  "offset-kind-doubt",
  "offset-not-a-removal",
  "offset-recognition-missing",
  "offset-unit-differs",
  "offset-inside-boundary",
  "offset-boundary-not-stated",
  "offset-host-missing",
  "offset-host-abroad",
  "offset-host-asked",
  "offset-host-serial-differs",
  "offset-quality-refused",
  "offset-quality-open",
  "offset-quality-unsigned",
] as const;

/** 用途与退出 — what it is used for, and how it went out of use. */
export const offsetUseCodes = [
  "offset-quantity-missing",
  "offset-quantity-negative",
  "offset-used-for-clearance",
  "offset-use-not-stated",
  "offset-period-not-stated",
  "offset-period-differs",
  "offset-beneficiary-differs",
  "offset-owner-not-stated",
  "offset-as-of-missing",
  "offset-exit-missing",
  "offset-not-retired",
  "offset-exit-not-accepted",
  "offset-exit-surrendered",
  "offset-proof-missing",
  "offset-exit-outside-period",
  "offset-pending",
  "offset-pending-undated",
  "offset-window-closed",
  "offset-publication-missing",
  "offset-used-twice",
  "offset-parts-exceed",
  "offset-part-by-quantity",
  "offset-part-of-range",
  "offset-parts-unnumbered",
] as const;

/** 日期、编号、电量与顺序 — days, serials, electricity, order of use. */
export const offsetAgeCodes = [
  "offset-date-missing",
  "offset-too-old",
  "offset-special-rule",
  "offset-vintage-old",
  "offset-dates-reversed",
  "offset-validity-missing",
  "offset-expired",
  "offset-generated-later",
  "offset-generated-later-refused",
  "offset-removal-outside-period",
  "offset-serial-missing",
  "offset-serial-unreadable",
  "offset-serial-short",
  "offset-electricity-missing",
  "offset-base-unknown",
  "offset-electricity-cap",
  "offset-market-based",
  "offset-bundled",
  "offset-same-project",
  "offset-order-differs",
  "offset-bought-elsewhere",
] as const;

/** 履约与自有项目 — clearance of allowances, own projects. */
export const offsetClearanceCodes = [
  "clearance-cap-exceeded",
  "clearance-surrender-exceeds-held",
  "clearance-short",
  "clearance-year-twice",
  "clearance-figure-missing",
  "project-stage-skipped",
  "project-stage-reversed",
] as const;

/** 碳资产与抵消 — carbon assets and offsets: the codes of findings. */
export const offsetsCodes = [
  ...offsetKindCodes,
  ...offsetUseCodes,
  ...offsetAgeCodes,
  ...offsetClearanceCodes,
] as const;
