import { refuse } from "../history/edit-refusal";

/** 工作表名检查 — refuses what Excel would not take as the name of a sheet. */
export function checkSheetName(name: string, others: readonly string[]): void {
  if (name.trim() === "") refuse("工作表名不能为空。", "A sheet needs a name.");
  if (name.length > 31) refuse("工作表名最多 31 个字符。", "The name of a sheet has 31 characters at most.");
  if (/[\\/?*[\]:\u0000-\u001f]/.test(name)) {
    refuse(
      "工作表名不能含有 \\ / ? * [ ] : 。",
      "The name of a sheet cannot contain \\ / ? * [ ] or a colon.",
    );
  }
  if (/^'|'$/.test(name)) {
    refuse("工作表名不能以单引号开头或结尾。", "The name of a sheet cannot start or end with an apostrophe.");
  }
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    refuse(`已有名为“${name}”的工作表。`, `There is already a sheet named "${name}".`);
  }
}

/** The next of `Sheet1`, `Sheet2`, … that is not used. */
export function freeSheetName(names: readonly string[]): string {
  const used = new Set(names.map((name) => name.toLowerCase()));
  let number = names.length + 1;
  while (used.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
