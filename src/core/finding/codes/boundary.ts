/** 企业、边界与期间 — enterprise, boundary and period: the codes of findings. */
export const boundaryCodes = [
  "division-unreadable",
  "division-outside-scope",
  "base-none-listed",
  "base-single-outside",
  "base-none-inside",
  "system-left-out",
  "category-not-listed",
  "category-always-inside",
  "upstream-unanswered",
  "upstream-both-answers",
  "upstream-left-out",
  "period-unclear",
  "period-reversed",
  "period-days-not-stated",
  "period-label-differs",
  "period-not-a-year",
] as const;
