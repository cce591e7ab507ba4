import type { ChartView } from "../contract/chart-view";
import type { EditResult } from "../contract/edit-result";
import type { ChartCollection, NewChart } from "../contract/object-collections";
import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";
import type { ChartState } from "../state/workbook-shape";
import { canWriteChart } from "../file/write/chart-part";

/** 图表集合 — the charts of the document. */
export class DocumentCharts implements ChartCollection {
  constructor(private readonly core: DocumentCore) {}

  on(sheet: string): readonly ChartView[] {
    const { id } = this.core.sheet(sheet);
    return this.core.state.shape.charts
      .filter((chart) => chart.sheet === id)
      .map((chart) => this.view(chart));
  }

  byId(id: number): ChartView | undefined {
    const chart = this.core.state.shape.charts.find((one) => one.id === id);
    return chart && this.view(chart);
  }

  add(sheet: string, chart: NewChart): EditResult & { readonly chart?: ChartView } {
    let added: ChartState | undefined;
    const result = this.core.step("添加图表 · Add a chart", () => {
      const state = this.core.editedSheet(sheet);
      checkType(chart.type);
      const { charts } = this.core.state.shape;
      const id =
        Math.max(0, ...charts.map((one) => one.id), ...this.core.file.shape.charts.map((one) => one.id)) + 1;
      const { type, title, series, from, to } = chart;
      const name = chart.name ?? `图表 ${id}`;
      added = { id, name, sheet: state.id, type, title, series, from, to, isRedrawn: true };
      this.core.state.setShape({ charts: [...charts, added] });
    });
    return result.ok && added !== undefined ? { ...result, chart: this.view(added) } : result;
  }

  change(id: number, change: Partial<NewChart>): EditResult {
    return this.core.step("更改图表 · Change a chart", () => {
      const chart = this.find(id);
      if (change.type !== undefined) checkType(change.type);
      const isRedrawn =
        chart.isRedrawn ||
        change.type !== undefined ||
        change.title !== undefined ||
        change.series !== undefined;
      const changed = { ...chart, ...change, isRedrawn };
      if (isRedrawn) checkType(changed.type);
      const { charts } = this.core.state.shape;
      this.core.state.setShape({ charts: charts.map((one) => (one === chart ? changed : one)) });
    });
  }

  delete(id: number): EditResult {
    return this.core.step("删除图表 · Delete a chart", () => {
      const chart = this.find(id);
      this.core.state.setShape({ charts: this.core.state.shape.charts.filter((one) => one !== chart) });
    });
  }

  private find(id: number): ChartState {
    const chart = this.core.state.shape.charts.find((one) => one.id === id);
    return chart ?? refuse("没有这个图表。", "There is no such chart.");
  }

  private view(chart: ChartState): ChartView {
    const { id, name, type, title, series, from, to } = chart;
    const sheet = this.core.state.sheetWithId(chart.sheet)?.name ?? "";
    return { id, name, sheet, type, title, series, from, to };
  }
}

function checkType(type: string): void {
  if (!canWriteChart(type)) {
    refuse(`此处不能画“${type}”类型的图表。`, `Charts of the type "${type}" cannot be drawn here.`);
  }
}
