/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { NoticeBar } from "../../src/taskpane/NoticeBar";
import { showNotice } from "../../src/taskpane/notices";
import { zh } from "../../src/taskpane/text/zh";
import { showInPane } from "./show-in-pane";

beforeEach(() => showNotice(undefined));

const roomAbove = () => document.documentElement.style.scrollPaddingTop;

test("the place where a notice comes is there before it, so that it is read out", () => {
  showInPane(<NoticeBar surroundings="excel" />);
  const place = screen.getByRole("status");
  act(() => showNotice({ kind: "saved", cells: 2 }));
  expect([screen.getByRole("status") === place, place.textContent?.startsWith(zh.saved(2))]).toEqual([
    true,
    true,
  ]);
});

test("what is brought into sight keeps clear of a notice, and only while there is one", () => {
  showInPane(<NoticeBar surroundings="excel" />);
  const before = roomAbove();
  act(() => showNotice({ kind: "saved", cells: 2 }));
  const during = roomAbove();
  fireEvent.click(screen.getByRole("button", { name: zh.dismiss }));
  expect([before, during !== "", roomAbove()]).toEqual(["", true, ""]);
});
