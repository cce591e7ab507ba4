import { carbonAssetsTable, clearanceTable, creditProjectsTable, readRecords } from "../../ledger";
import { clearanceOf } from "../offsets/clearance-of-ledger";
import { projectsOf } from "../offsets/own-projects";
import { registerDoubles } from "../offsets/register-doubles";
import { judgedTables } from "../verdict/judged-ledger";
import { judgedOnce } from "../verdict/judged-once";
import type { LedgerPart } from "./ledger-part";

const tables = [carbonAssetsTable, clearanceTable, creditProjectsTable] as const;

/** 碳资产与抵消 — the register, clearance and own projects; what each standard says of a lot stands beside the lots (E1 to E12). */
export const offsetsPart: LedgerPart = {
  id: "offsets",
  title: { zh: "碳资产与抵消", en: "Carbon assets and offsets" },
  tables,
  reads: [...tables, ...judgedTables.filter(({ id }) => !tables.some((table) => table.id === id))],
  findings: (contents, { asOf }) => {
    const { carbonAssets } = contents;
    const { ledger, verdicts } = judgedOnce(contents, asOf);
    const lots =
      carbonAssets === undefined ? [] : readRecords(carbonAssetsTable, carbonAssets, "expected").findings;
    return [
      ...lots,
      ...registerDoubles(ledger.lots, verdicts).findings,
      ...clearanceOf(contents).findings,
      ...projectsOf(contents).findings,
    ];
  },
};
