import type { Language, Text } from "../core";
import { CellError, type CellValue } from "../sheet";
import type { FileFinding } from "../sheet/file/file-findings";
import type { NotComparable } from "./judge-formula";
import { printable } from "./printable";
import type { Difference, Verification } from "./verify-workbook";

/** How many differences of one sheet are written out; the others are counted. */
const SHOWN_PER_SHEET = 50;

const REASONS: Readonly<Record<NotComparable, Text>> = {
  unsupported: { zh: "含此处不支持的 Excel 函数", en: "with Excel functions not supported here" },
  foreign: { zh: "调用其他加载项的函数", en: "calling functions of another add-in" },
  volatile: { zh: "随时间或随机变化（NOW、TODAY、RAND 等）", en: "depending on the moment or on chance" },
  external: { zh: "引用其他工作簿", en: "referring to another workbook" },
  "not-stored": { zh: "文件中没有存储结果", en: "without a stored result" },
};

/** 核验报告 — the verification as text for a person; everything from the file is made safe to show. */
export function verificationText(
  file: string,
  verification: Verification,
  findings: readonly FileFinding[],
  language: Language,
): string {
  const say = (zh: string, en: string): string => (language === "zh" ? zh : en);
  const { counts, differences, loops } = verification;
  const lines = [say(`核验：${printable(file)}`, `Verification: ${printable(file)}`)];
  lines.push(
    say(
      `公式 ${counts.formulas} 个，其中调用 CN 函数的 ${counts.own} 个；比较单元格 ${counts.compared} 个：` +
        `一致 ${counts.equal}，不一致 ${counts.different}。`,
      `${counts.formulas} formulas, ${counts.own} of them calling CN functions; ${counts.compared} cells compared: ` +
        `${counts.equal} equal, ${counts.different} different.`,
    ),
  );
  lines.push(...groupedDifferences(differences, language));
  for (const loop of loops) {
    const cells = loop.map(printable).join(" → ");
    lines.push(say(`循环引用：${cells}`, `Cells that depend on themselves: ${cells}`));
  }
  for (const { sheet, cell, count, sentence } of findings) {
    const place = `${printable(sheet)}!${cell}`;
    lines.push(
      say(`提示：${place} 等 ${count} 处：${sentence.zh}`, `Note: ${place} (${count}): ${sentence.en}`),
    );
  }
  lines.push(...warnings(verification, language));
  lines.push(verdict(verification, language));
  return lines.join("\n");
}

function groupedDifferences(differences: readonly Difference[], language: Language): readonly string[] {
  const sheets = new Map<string, Difference[]>();
  for (const difference of differences) {
    const known = sheets.get(difference.sheet);
    if (known) known.push(difference);
    else sheets.set(difference.sheet, [difference]);
  }
  return [...sheets].flatMap(([sheet, own]) => {
    const hidden = own.length - SHOWN_PER_SHEET;
    const title = language === "zh" ? `工作表“${printable(sheet)}”` : `Sheet "${printable(sheet)}"`;
    const more = language === "zh" ? `  ……另有 ${hidden} 处不一致` : `  … and ${hidden} more`;
    return [
      `${title}：${own.length}`,
      ...own.slice(0, SHOWN_PER_SHEET).map((difference) => differenceLine(difference, language)),
      ...(hidden > 0 ? [more] : []),
    ];
  });
}

function differenceLine(difference: Difference, language: Language): string {
  const { sheet, cell, formula, filledFrom, stored, recalculated } = difference;
  const place = `${printable(sheet)}!${cell}`;
  const source =
    filledFrom === undefined ? "" : language === "zh" ? `（由 ${filledFrom} 溢出）` : ` (from ${filledFrom})`;
  const [before, after] = [shown(stored, language), shown(recalculated, language)];
  const values =
    language === "zh" ? `存储值 ${before}，重算值 ${after}` : `stored ${before}, recalculated ${after}`;
  return `  ${place}${source}  =${printable(formula)}\n    ${values}`;
}

/** A value as a person reads it; numbers with all their digits, errors with their sentence. */
function shown(value: CellValue, language: Language): string {
  if (value === null) return language === "zh" ? "（无）" : "(nothing)";
  if (value instanceof CellError) {
    return value.message === undefined ? value.code : `${value.code} ${printable(value.message)}`;
  }
  if (typeof value === "string") return `"${printable(value)}"`;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function warnings({ counts, unsupportedFunctions }: Verification, language: Language): readonly string[] {
  const reasons = (Object.keys(REASONS) as NotComparable[]).filter(
    (reason) => counts.notComparable[reason] > 0,
  );
  const names = unsupportedFunctions
    .map(({ name, formulas }) => `${printable(name)} (${formulas})`)
    .join(", ");
  return reasons.map((reason) => {
    const count = counts.notComparable[reason];
    const list = reason === "unsupported" && names !== "" ? `: ${names}` : "";
    return language === "zh"
      ? `警告：${count} 个公式未核验（${REASONS[reason].zh}）${list}`
      : `Warning: ${count} formulas were not checked (${REASONS[reason].en})${list}`;
  });
}

function verdict({ counts }: Verification, language: Language): string {
  const unchecked = Object.values(counts.notComparable).reduce((sum, count) => sum + count, 0);
  if (counts.different > 0) {
    return language === "zh"
      ? "结论：存储值与重算值不一致。"
      : "Conclusion: stored and recalculated values differ.";
  }
  if (counts.compared === 0) {
    return language === "zh" ? "结论：没有可核验的公式。" : "Conclusion: there is no formula to check.";
  }
  if (unchecked > 0) {
    return language === "zh"
      ? `结论：已核验的全部一致；另有 ${unchecked} 个公式未核验。`
      : `Conclusion: everything checked is equal; ${unchecked} formulas were not checked.`;
  }
  return language === "zh" ? "结论：全部一致。" : "Conclusion: everything is equal.";
}
