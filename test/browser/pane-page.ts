import type { Frame, Locator, Page } from "playwright-core";
import { goTo, paneOf } from "./open-workbench";

/** 窗格 — the pane as a person uses it: steps, parts, fields, and writing; every place by its role and its words. */
export class PanePage {
  readonly frame: Frame;

  constructor(readonly page: Page) {
    this.frame = paneOf(page);
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  }

  /** Goes to a step by the list of all steps, and closes the list. */
  async openStep(title: string): Promise<void> {
    const steps = this.button("全部步骤");
    await expand(steps, true);
    await this.button(title).press("Enter");
    await this.frame.getByRole("heading", { level: 2, name: title }).waitFor();
    await this.frame.getByText("正在读取工作簿…").waitFor({ state: "detached" });
    await expand(steps, false);
  }

  /** Goes to one of the panels beside the steps. */
  async openPanel(title: string): Promise<void> {
    const tab = this.frame.getByRole("tab", { name: new RegExp(`^${title}`) });
    await tab.click();
    await this.frame.getByText("正在读取工作簿…").waitFor({ state: "detached" });
  }

  openPart(title: string): Promise<void> {
    return expand(this.part(title), true);
  }

  closePart(title: string): Promise<void> {
    return expand(this.part(title), false);
  }

  /** What stands below the title of a part. */
  async standingOf(title: string): Promise<string> {
    return ((await this.part(title).textContent()) ?? "").slice(title.length);
  }

  /** Fills fields by their labels; inside a group where there is one. */
  async fill(values: Readonly<Record<string, string>>, inside: Locator | Frame = this.frame): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      const field = this.field(label, inside);
      const isSelect = (await field.evaluate((element) => element.tagName)) === "SELECT";
      if (isSelect) await field.selectOption({ label: value });
      else await field.fill(value);
    }
  }

  /** A field by its label, which may name a unit after it. */
  field(label: string, inside: Locator | Frame = this.frame): Locator {
    return inside.getByLabel(new RegExp(`^${label}( \\([^()]*\\))?$`));
  }

  group(name: string | RegExp): Locator {
    return this.frame.getByRole("group", typeof name === "string" ? { name, exact: true } : { name });
  }

  /** The row that was added and is not written yet. */
  newRow(): Locator {
    return this.frame.getByRole("group", { name: /（新）$/ }).first();
  }

  /** What a standard says, as its card shows it. */
  verdict(standard: string): Locator {
    return this.frame.getByRole("article", { name: standard, exact: true });
  }

  /** Answers a question that people answer. */
  async judge(question: string, answer: string): Promise<void> {
    await this.group(question).getByRole("radio", { name: answer, exact: true }).check();
  }

  /** Writes what was entered, and waits until the sheet has it. */
  async write(): Promise<void> {
    await this.button("写入工作表").click();
    await this.frame.getByRole("region", { name: "写入工作表" }).waitFor({ state: "detached" });
  }

  private part(title: string): Locator {
    return this.frame
      .getByRole("heading", { level: 3 })
      .getByRole("button", { name: new RegExp(`^${title}`) });
  }
}

/** Opens or closes, by keyboard: what was just written may still move the page below a pointer. */
async function expand(opener: Locator, isOpen: boolean): Promise<void> {
  if ((await opener.getAttribute("aria-expanded")) !== String(isOpen)) await opener.press("Enter");
}

/** Shows a sheet; one whose tab is out of sight is scrolled to. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
}

/** Pastes rows of cells at an address, as they come from another program. */
export async function paste(page: Page, at: string, rows: readonly (readonly string[])[]): Promise<void> {
  await goTo(page, at);
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    rows.map((cells) => cells.join("\t")).join("\n"),
  );
}
