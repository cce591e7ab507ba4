/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import { rulesOf, rulesWithin } from "../../src/core";
import { ClauseTag } from "../../src/taskpane/components/ClauseTag";
import { PaneContext } from "../../src/taskpane/pane-context";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { showPane } from "./show-pane";

const openTag = async (name: string) => {
  await act(async () => screen.getAllByRole("button", { name })[0]?.click());
};

describe("a clause", () => {
  test("opens our words for it, and says that they are ours", async () => {
    await showPane(PretendWorkbook.complete());
    await openTag("GUIDE 8.1.1");
    const shown = document.body.textContent ?? "";
    expect([
      shown.includes(rulesOf("GUIDE 8.1.1")[0]?.says.zh ?? "?"),
      shown.includes(zh.inOurWords),
    ]).toEqual([true, true]);
  });

  test("tells how the text stands", async () => {
    await showPane(PretendWorkbook.complete(), "en-US");
    await openTag("GUIDE 8.1.1");
    expect(screen.getByText(/· draft$/)).toBeTruthy();
  });

  test("that is only a heading tells what stands below it", async () => {
    render(
      <PaneContext.Provider value={{ language: "zh", text: zh, workbook: undefined, isReadOnly: true }}>
        <FluentProvider>
          <ClauseTag clause="GUIDE 6.2b" />
        </FluentProvider>
      </PaneContext.Provider>,
    );
    await openTag("GUIDE 6.2b");
    expect(document.body.textContent).toContain(rulesWithin("GUIDE 6.2b")[0]?.says.zh ?? "?");
  });
});
