import {
  carbonAssetsTable,
  clearancePositions,
  clearanceTable,
  creditProjectsTable,
  projectProgress,
  readRecords,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import { tableProgress } from "../../editing/table-progress";
import type { EditedStep } from "../../editing/use-editing";
import { asOfText } from "../verdict/as-of";
import { judgedTables } from "../verdict/judged-ledger";
import { judgedOnce } from "../verdict/judged-once";
import { doubleUse } from "./double-use";

const tables = [carbonAssetsTable, clearanceTable, creditProjectsTable] as const;

/** 碳资产与抵消 — the register, clearance and own projects; what each standard says of a lot stands beside the lots (E1 to E12). */
export const offsetsEditing: EditedStep = {
  tables,
  reads: [...tables, ...judgedTables.filter(({ id }) => !tables.some((table) => table.id === id))],
  assess: (contents, choices) => {
    const { carbonAssets } = contents;
    const { ledger, verdicts } = judgedOnce(contents, asOfText(choices));
    const lots =
      carbonAssets === undefined ? [] : readRecords(carbonAssetsTable, carbonAssets, "expected").findings;
    return {
      findings: [
        ...lots,
        ...doubleUse(ledger.lots, verdicts).findings,
        ...clearanceOf(contents).findings,
        ...projectsOf(contents).findings,
      ],
      progress: tableProgress([{ table: carbonAssetsTable }], contents),
    };
  },
};

/** 履约头寸 — the years of clearance with their positions. */
export function clearanceOf({ clearance }: TableContents) {
  if (clearance === undefined) return { positions: [], findings: [] };
  const { rows, findings } = readRecords(clearanceTable, clearance, "expected");
  const positions = clearancePositions(rows);
  // A figure that is asked for is said once: as an open cell.
  const own = positions.flatMap((position) =>
    position.findings.filter(
      ({ code, severity }) => code !== "clearance-figure-missing" || severity === "error",
    ),
  );
  return { positions, findings: [...findings, ...own] };
}

/** 自有项目 — own projects with the stages they have reached. */
export function projectsOf({ creditProjects }: TableContents) {
  if (creditProjects === undefined) return { projects: [], findings: [] };
  const { rows, findings } = readRecords(creditProjectsTable, creditProjects, "expected");
  const projects = rows.map(projectProgress);
  return { projects, findings: [...findings, ...projects.flatMap((project) => project.findings)] };
}
