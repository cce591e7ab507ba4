import type { RecordRow } from "../read-records";
import type { RecordTable } from "../schema";
import { identityColumns } from "./identity-columns";
import { qualityColumns } from "./quality-columns";
import { quantityColumns } from "./quantity-columns";
import { useColumns } from "./use-columns";

/** 碳资产登记表 — every lot of allowances, credits, sinks and certificates; a lot used in parts has a row per part (E1). */
export const carbonAssetsTable = {
  id: "carbonAssets",
  form: "records",
  name: "CarbonAssets",
  sheet: "碳资产",
  title: { zh: "碳资产登记表", en: "Register of carbon assets" },
  note: {
    zh: "每个批次一行；拆给不同用途、期间或受益人的，每部分一行。只有写明用途、期间和注销的才可能计入。",
    en: "One row per lot; a lot used in parts has a row per part. Only what states its use, period and retirement can count.",
  },
  namedBy: "lot",
  firstRows: [{}],
  columns: [...identityColumns, ...quantityColumns, ...useColumns, ...qualityColumns],
} as const satisfies RecordTable;

/** One lot, or one part of a lot, as read. */
export type AssetRow = RecordRow<typeof carbonAssetsTable.columns>;

/** 退出方式 — the ways in which a lot goes out of use. */
export type ExitId = NonNullable<AssetRow["fields"]["exit"]["value"]>;
