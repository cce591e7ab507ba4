import { stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Language, Text } from "../core";
import { writeValues } from "../sheet/file/write-values";
import { loadFunctionBundle } from "./load-function-bundle";
import { codeOf, openWorkbook } from "./open-workbook";
import { printable } from "./printable";
import { languageOf, readArguments } from "./read-arguments";
import { refreshWorkbook, type Refreshment } from "./refresh-workbook";
import { exitCodes, type Surroundings } from "./surroundings";

const USAGE: Text = {
  zh:
    "用法：npm run recalculate -- <文件.xlsx> [--out 新文件.xlsx] [--force] [--lang zh|en]\n" +
    "重新计算工作簿，把新结果写入副本；原文件不变，已有文件只在 --force 时覆盖。\n" +
    "退出码：0 已写入，1 已写入但有公式保留旧值或循环引用，2 未写入。",
  en:
    "Usage: npm run recalculate -- <file.xlsx> [--out new.xlsx] [--force] [--lang zh|en]\n" +
    "Recalculates a workbook and writes a copy with the fresh results; the file itself stays as it is, and an " +
    "existing copy is replaced only with --force.\n" +
    "Exit codes: 0 written, 1 written but some formulas kept their old results or depend on themselves, 2 not written.",
};

/** 重算命令 — writes a copy of a workbook with fresh results; returns the exit code. */
export async function runRecalculate(given: readonly string[], surroundings: Surroundings): Promise<number> {
  const request = readArguments(given, {
    out: { type: "string" },
    force: { type: "boolean", default: false },
  });
  if (!request) {
    surroundings.complain(USAGE[languageOf(given)]);
    return exitCodes.failed;
  }
  const { language, path, options } = request;
  const out = typeof options["out"] === "string" ? options["out"] : besides(path);
  const fail = (file: string, sentence: Text): number => {
    surroundings.complain(
      `${printable(file)}${language === "zh" ? "：" : ": "}${printable(sentence[language])}`,
    );
    return exitCodes.failed;
  };
  const opened = await openWorkbook(path);
  if (!opened.ok) return fail(path, opened.sentence);
  if (await isSameFile(path, out)) return fail(out, SAME_FILE);
  const loaded = loadFunctionBundle(surroundings.bundleFolder, language);
  if (!loaded.ok) return fail(surroundings.bundleFolder, loaded.sentence);
  const refreshment = refreshWorkbook(opened.workbook, loaded.library);
  const written = writeValues(opened.bytes, refreshment.updates);
  if (!written.ok) return fail(path, written.failure.sentence);
  try {
    await writeFile(out, written.bytes, { flag: options["force"] === true ? "w" : "wx" });
  } catch (error) {
    return fail(out, unwritable(codeOf(error)));
  }
  surroundings.write(summary(out, refreshment, language));
  return refreshment.kept + refreshment.loops.length > 0 ? exitCodes.different : exitCodes.good;
}

/** The name of the copy where none is given: `台账.xlsx` becomes `台账.recalculated.xlsx`. */
function besides(path: string): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}.recalculated${extension}`);
}

/** Two names may mean one file, by a link or by another way of writing the path. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = [await stat(one), await stat(other)];
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}

const SAME_FILE: Text = {
  zh: "输出文件就是输入文件；原文件从不覆盖，请另取文件名。",
  en: "The output is the input itself, which is never replaced; choose another name.",
};

function unwritable(code: string): Text {
  if (code === "EEXIST") {
    return {
      zh: "文件已存在，未覆盖；换一个文件名，或加上 --force。",
      en: "The file exists and was not replaced; choose another name or add --force.",
    };
  }
  if (code === "ENOENT") return { zh: "输出文件夹不存在。", en: "The folder for the output does not exist." };
  if (code === "EISDIR") return { zh: "输出位置是文件夹。", en: "The output is a folder." };
  return { zh: `文件无法写入（${code}）。`, en: `The file cannot be written (${code}).` };
}

function summary(out: string, { updates, formulas, kept, loops }: Refreshment, language: Language): string {
  const say = (zh: string, en: string): string => (language === "zh" ? zh : en);
  const lines = [
    say(
      `已写入 ${printable(out)}：公式 ${formulas} 个，更新单元格 ${updates.length} 个。`,
      `Written ${printable(out)}: ${formulas} formulas, ${updates.length} cells updated.`,
    ),
  ];
  if (kept > 0) {
    lines.push(
      say(
        `警告：${kept} 个公式此处无法计算，保留原有结果。`,
        `Warning: ${kept} formulas cannot be calculated here and kept their results.`,
      ),
    );
  }
  for (const loop of loops) {
    const cells = loop.map(printable).join(" → ");
    lines.push(say(`循环引用：${cells}`, `Cells that depend on themselves: ${cells}`));
  }
  return lines.join("\n");
}
