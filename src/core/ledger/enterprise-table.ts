import { profileItems } from "./enterprise-profile-items";
import { organisationItems } from "./organisation-items";
import { periodItems } from "./period-items";
import type { ItemTable } from "./schema";

/** 企业 — the enterprise, its period and its organisational boundary, one item per row. */
export const enterpriseTable = {
  id: "enterprise",
  form: "items",
  name: "Enterprise",
  sheet: "企业",
  title: { zh: "企业与声明期", en: "Enterprise and period" },
  note: {
    zh: "“项目”一列不要改动，公式按它取值；可以在表中另加自己的行。",
    en: "Leave the first column as it is, formulas look things up by it; rows of your own may be added.",
  },
  items: [...periodItems, ...profileItems, ...organisationItems],
} as const satisfies ItemTable;
