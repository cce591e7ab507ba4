import { creditProjectsTable, readRecords } from "../../ledger";
import type { LedgerContents } from "../ledger/ledger-contents";
import { projectProgress } from "./credit-projects";

/** 自有项目 — own projects with the stages they have reached. */
export function projectsOf({ creditProjects }: LedgerContents) {
  if (creditProjects === undefined) return { projects: [], findings: [] };
  const { rows, findings } = readRecords(creditProjectsTable, creditProjects, "expected");
  const projects = rows.map(projectProgress);
  return { projects, findings: [...findings, ...projects.flatMap((project) => project.findings)] };
}
