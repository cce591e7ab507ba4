import type { SaveFinding, SaveFindingCode } from "../contract/edit-result";
import type { Text } from "../../../core";
import { cellAddress, quotedSheetName } from "../../../sheet";
import { readRelationships } from "../../../sheet/file/relationships";
import type { DocumentCore } from "../document-core";
import { sheetSkeleton } from "./sheet-skeleton";
import { shiftsOf } from "./write/replay";

/** Elements of a sheet that name cells in ways that are not followed here. */
const unmoved: Readonly<Record<string, Text>> = {
  scenarios: { zh: "方案管理器中的方案", en: "Scenarios" },
  customSheetViews: { zh: "自定义视图", en: "Custom views" },
  controls: { zh: "窗体控件", en: "Form controls" },
  oleObjects: { zh: "嵌入对象", en: "Embedded objects" },
  dataConsolidate: { zh: "合并计算设置", en: "Consolidation settings" },
};

/** 保存提示 — what the saved file will not hold as it was, found before saving. */
export function saveFindings(core: DocumentCore): readonly SaveFinding[] {
  return [
    ...unsupportedFunctions(core),
    ...unmovedParts(core),
    ...redrawnCharts(core),
    ...lostThreads(core),
    ...lostSettings(core),
  ];
}

const finding = (code: SaveFindingCode, place: string, zh: string, en: string): SaveFinding => ({
  code,
  place,
  sentence: { zh, en },
});

function unsupportedFunctions({ calculator }: DocumentCore): readonly SaveFinding[] {
  const cells = [...calculator.unsupported()];
  const [first] = cells;
  if (first === undefined) return [];
  const names = [...new Set(cells.flatMap(({ functions }) => functions))].join(", ");
  const place = `${quotedSheetName(first.sheet)}!${cellAddress(first.row, first.column)}`;
  return [
    finding(
      "unsupported-function",
      place,
      `${cells.length} 个公式用到此处不支持的函数（${names}），其结果保持文件中原有的值，Excel 打开时会重新计算。`,
      `${cells.length} formulas use functions that are not supported here (${names}); their stored results are kept, ` +
        "and Excel calculates them on opening.",
    ),
  ];
}

function unmovedParts({ state, file }: DocumentCore): readonly SaveFinding[] {
  return state.shape.sheets.flatMap(({ id, name }) => {
    const opened = file.sheets.get(id);
    if (opened === undefined || shiftsOf(id, state.shape.rewrites).length === 0) return [];
    const root = sheetSkeleton(file.package.readText(opened.part) ?? "")?.root;
    const parts = (root?.children ?? []).flatMap((child) => unmoved[child.name] ?? []);
    const hasPivot = readRelationships(file.package, opened.part).some(({ kind }) => kind === "pivotTable");
    return [
      ...parts.map(({ zh, en }) =>
        finding(
          "unmoved-part",
          name,
          `工作表“${name}”增减过行列，${zh}仍指向原来的位置。`,
          `Rows or columns of the sheet "${name}" were inserted or deleted; ${en.toLowerCase()} still point to the old places.`,
        ),
      ),
      ...(hasPivot
        ? [
            finding(
              "stale-pivot",
              name,
              `工作表“${name}”增减过行列，数据透视表仍在原来的位置，请在 Excel 中刷新。`,
              `Rows or columns of the sheet "${name}" were inserted or deleted; its pivot tables stay where they were.`,
            ),
          ]
        : []),
    ];
  });
}

function redrawnCharts({ state }: DocumentCore): readonly SaveFinding[] {
  return state.shape.charts
    .filter(({ origin, isRedrawn }) => origin !== undefined && isRedrawn)
    .map(({ name }) =>
      finding(
        "lost-drawing",
        name,
        `图表“${name}”已更改类型、标题或系列，保存后改用默认格式。`,
        `The type, title or series of the chart "${name}" was changed; it is saved with default formatting.`,
      ),
    );
}

function lostThreads({ state, file }: DocumentCore): readonly SaveFinding[] {
  return state.shape.sheets.flatMap(({ id, name, shape }) => {
    const before = file.sheets.get(id)?.shape.notes.filter(({ isThreaded }) => isThreaded) ?? [];
    const lost = before.length - shape.notes.filter(({ isThreaded }) => isThreaded).length;
    if (lost <= 0) return [];
    return [
      finding(
        "lost-comment",
        name,
        `工作表“${name}”的 ${lost} 条会话批注随所在单元格删除。`,
        `${lost} threaded comments of the sheet "${name}" are deleted with their cells.`,
      ),
    ];
  });
}

function lostSettings({ state, file, options }: DocumentCore): readonly SaveFinding[] {
  const isKept = file.settingsPart !== undefined || options.addIn !== undefined;
  if (isKept || state.shape.settings.size === 0) return [];
  return [
    finding(
      "lost-setting",
      "",
      "文件中没有加载项部件，加载项的设置不会保存。",
      "The file has no part of the add-in, so the add-in's settings are not saved.",
    ),
  ];
}
