/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, cleanup, render, screen } from "@testing-library/react";
import { CrashBoundary } from "../../src/taskpane/CrashBoundary";
import { zh } from "../../src/taskpane/text/zh";

let isBroken = true;

function Fragile() {
  if (isBroken) throw new Error("broken on purpose");
  return <p>whole</p>;
}

/** React and jsdom print what they caught; that is expected here. */
let silenced: jest.SpyInstance;

beforeEach(() => {
  isBroken = true;
  silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  Object.assign(globalThis, { Office: { context: { displayLanguage: "zh-CN" } } });
});

afterEach(() => {
  cleanup();
  silenced.mockRestore();
});

const crash = () =>
  render(
    <CrashBoundary>
      <Fragile />
    </CrashBoundary>,
  );

describe("a crash inside the pane", () => {
  test("is told, with the assurance that the workbook is untouched", () => {
    crash();
    expect(screen.getByRole("alert").textContent).toBe(zh.crashedDetails);
  });

  test("leaves a report that can be copied", () => {
    crash();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: zh.crashReport }).value).toContain(
      "broken on purpose",
    );
  });

  test("leaves a way back", async () => {
    crash();
    isBroken = false;
    await act(async () => screen.getByRole("button", { name: zh.reopen }).click());
    expect(screen.getByText("whole")).toBeTruthy();
  });
});
