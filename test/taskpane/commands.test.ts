import { associateCommands, recalculateWithNotice } from "../../src/taskpane/commands";
import { currentNotice, onNotice, showNotice } from "../../src/taskpane/notices";

type Command = (event: { completed: () => void }) => Promise<void>;

const asked: string[] = [];
const commands = new Map<string, Command>();
let failure: unknown;

beforeEach(() => {
  asked.length = 0;
  failure = undefined;
  showNotice(undefined);
  Object.assign(globalThis, {
    Excel: {
      run: async (batch: (context: unknown) => Promise<void>) => {
        if (failure !== undefined) throw failure;
        await batch({
          application: { calculate: (type: string) => asked.push(`calculate ${type}`) },
          sync: async () => void asked.push("sync"),
        });
      },
    },
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane: async () => void asked.push("show pane") },
    },
  });
  associateCommands();
});

const press = async () => {
  await commands.get("recalculateWorkbook")?.({ completed: () => asked.push("completed") });
};

describe("the recalculate button", () => {
  test("asks Excel for a full calculation and sends the request", async () => {
    await press();
    expect(asked).toEqual(["calculate Full", "sync", "completed"]);
  });

  test("opens the pane when Excel refuses, so that the reason is seen", async () => {
    failure = new Error("busy");
    await press();
    expect(asked).toEqual(["show pane", "completed"]);
  });

  test("tells Excel that it has ended even if the pane cannot be shown", async () => {
    failure = new Error("busy");
    Object.assign(Office.addin, { showAsTaskpane: () => Promise.reject(new Error("no pane")) });
    await expect(press()).rejects.toThrow("no pane");
    expect(asked).toEqual(["completed"]);
  });
});

describe("what the pane says afterwards", () => {
  test("a success is said", async () => {
    await recalculateWithNotice();
    expect(currentNotice()).toEqual({ kind: "recalculated" });
  });

  test("a failure is said with Excel's own reason", async () => {
    failure = new Error("busy");
    await recalculateWithNotice();
    expect(currentNotice()).toEqual({ kind: "failed", failure: { kind: "other", reason: "busy" } });
  });

  test("a cell that is being edited has its own sentence", async () => {
    failure = Object.assign(new Error("…"), { code: "InvalidOperationInCellEditMode" });
    await recalculateWithNotice();
    expect(currentNotice()).toMatchObject({ failure: { kind: "cell-is-edited" } });
  });

  test("a reason that is no Error is shown as it is", async () => {
    failure = "strange";
    await recalculateWithNotice();
    expect(currentNotice()).toEqual({ kind: "failed", failure: { kind: "other", reason: "strange" } });
  });

  test("the pane is told of a notice until it stops listening", () => {
    let heard = 0;
    const stop = onNotice(() => (heard += 1));
    showNotice({ kind: "recalculated" });
    stop();
    showNotice(undefined);
    expect(heard).toBe(1);
  });
});
