import { intentOf, type GridIntent, type Key } from "../../../src/workbench/grid/keys";

const press = (key: string, held: Partial<Key> = {}): GridIntent | undefined =>
  intentOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

const cases: readonly [string, Partial<Key>, GridIntent | undefined][] = [
  ["ArrowDown", {}, { kind: "move", direction: "down", toEdge: false, extend: false }],
  [
    "ArrowRight",
    { shiftKey: true, ctrlKey: true },
    { kind: "move", direction: "right", toEdge: true, extend: true },
  ],
  ["PageDown", {}, { kind: "page", direction: "down", extend: false }],
  ["PageDown", { ctrlKey: true }, { kind: "sheet", step: 1 }],
  ["Home", {}, { kind: "row-start", extend: false }],
  ["Home", { ctrlKey: true }, { kind: "sheet-start", extend: false }],
  ["End", { ctrlKey: true, shiftKey: true }, { kind: "sheet-end", extend: true }],
  ["Tab", { shiftKey: true }, { kind: "next", byRow: true, isBack: true }],
  ["Enter", {}, { kind: "next", byRow: false, isBack: false }],
  ["F2", {}, { kind: "edit" }],
  ["F9", {}, { kind: "recalculate" }],
  ["Delete", {}, { kind: "clear" }],
  ["d", { ctrlKey: true }, { kind: "fill-down" }],
  ["Z", { ctrlKey: true, shiftKey: true }, { kind: "redo" }],
  ["z", { metaKey: true }, { kind: "undo" }],
  [" ", { ctrlKey: true }, { kind: "select-columns" }],
  [" ", { shiftKey: true }, { kind: "select-rows" }],
  ["F10", { shiftKey: true }, { kind: "menu" }],
  ["c", { ctrlKey: true }, undefined],
  ["a", {}, undefined],
  [" ", {}, undefined],
  ["ArrowDown", { altKey: true }, { kind: "choices" }],
  ["ArrowUp", { altKey: true }, undefined],
];

test.each(cases)("the key %s with %j means what it means in Excel", (key, held, intent) => {
  expect(press(key, held)).toEqual(intent);
});
