import { defineCustomElements } from "@revolist/revogrid/loader";
import type { ColumnRegular, DimensionRows, RowDefinition, RowHeaders } from "@revolist/revogrid";
import { columnLetters } from "../../sheet";
import type { CellLook, GridContent, GridEvents, GridView } from "./grid-view";

/** A row as RevoGrid holds it: only its number, the cells are asked for when they are drawn. */
interface RowModel {
  readonly row: number;
}

type RevoGridElement = HTMLElementTagNameMap["revo-grid"];

type Create = (tag: string, properties: object, children?: unknown) => unknown;

/** RevoGrid behind our own face: it draws and scrolls, nothing else. */
export function createRevoGrid(place: HTMLElement, events: GridEvents): GridView {
  defineCustomElements();
  const grid = document.createElement("revo-grid");
  Object.assign(grid, {
    readonly: true,
    range: false,
    canFocus: false,
    canDrag: false,
    resize: true,
    useClipboard: false,
    filter: false,
    frameSize: 2,
    accessible: false,
  });
  let content: GridContent | undefined;
  let left = 0;
  let top = 0;
  grid.addEventListener("viewportscroll", (event) => {
    const { dimension, coordinate } = (event as CustomEvent<{ dimension: string; coordinate: number }>)
      .detail;
    if (dimension === "rgRow") top = coordinate;
    else if (dimension === "rgCol") left = coordinate;
    events.onScroll(left, top);
  });
  grid.addEventListener("aftercolumnresize", (event) => {
    const resized = (event as CustomEvent<Record<number, ColumnRegular>>).detail;
    for (const { prop, size } of Object.values(resized)) {
      if (size !== undefined) events.onColumnResize(Number(prop), size);
    }
  });
  grid.addEventListener("afterrender", () => {
    keepOutOfTabOrder(place);
  });
  place.append(grid);
  return {
    show: (next) => {
      const earlier = content;
      content = next;
      setUp(grid, next, earlier);
    },
    redraw: () => {
      grid.additionalData = {};
    },
    scrollTo: (x, y) => {
      // The element gets its methods a moment after it is made.
      void customElements.whenDefined("revo-grid").then(() => grid.scrollToCoordinate({ x, y }));
    },
    destroy: () => {
      grid.remove();
    },
  };
}

/** The keys and the screen reader have a field of their own over the grid; nothing in it is reached by Tab. */
function keepOutOfTabOrder(place: HTMLElement): void {
  for (const element of place.querySelectorAll("[tabindex='0'], a[href]:not([tabindex]), .vertical-inner")) {
    element.setAttribute("tabindex", "-1");
  }
}

function setUp(grid: RevoGridElement, content: GridContent, earlier: GridContent | undefined): void {
  const { rows, frozenRows } = content;
  grid.style.setProperty("--revo-grid-header-height", `${content.headerHeight}px`);
  grid.rowSize = rows.usualSize;
  grid.rowHeaders = rowHeader(content);
  grid.columns = columnsOf(content);
  if (earlier?.rows.count !== rows.count || earlier.frozenRows !== frozenRows) {
    const models = Array.from({ length: rows.count }, (_, row): RowModel => ({ row }));
    grid.pinnedTopSource = models.slice(0, frozenRows);
    grid.source = models.slice(frozenRows);
  }
  grid.rowDefinitions = rowDefinitions(content);
  grid.additionalData = {};
}

function columnsOf(content: GridContent): ColumnRegular[] {
  return Array.from({ length: content.columns.count }, (_, column): ColumnRegular => {
    let latest: { readonly model: object; readonly look: CellLook } | undefined;
    return {
      prop: column,
      name: columnLetters(column),
      size: content.columns.size(column),
      minSize: 8,
      ...(column < content.frozenColumns ? { pin: "colPinStart" as const } : {}),
      cellProperties: ({ model }) => {
        const look = content.look((model as RowModel).row, column);
        latest = { model, look };
        return {
          class: look.classes,
          style: look.style,
          ...(look.hover === undefined ? {} : { title: look.hover }),
        };
      },
      // Asked for right after the properties of the same cell.
      cellTemplate: (create: unknown, { model }) => {
        const look = latest?.model === model ? latest.look : content.look((model as RowModel).row, column);
        return (create as Create)("span", { class: "cell-text", style: look.inner }, look.text);
      },
    };
  });
}

function rowHeader({ headerWidth }: GridContent): RowHeaders {
  return {
    prop: "row",
    size: headerWidth,
    cellTemplate: (_create: unknown, { model }: { model?: object }) =>
      model === undefined ? "" : String((model as RowModel).row + 1),
  };
}

function rowDefinitions({ rows, frozenRows }: GridContent): RowDefinition[] {
  const type = (row: number): DimensionRows => (row < frozenRows ? "rowPinStart" : "rgRow");
  return rows.keptSizes.map(([row, size]) => ({
    type: type(row),
    index: row < frozenRows ? row : row - frozenRows,
    size,
  }));
}
