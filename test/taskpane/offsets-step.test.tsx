/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { fillRows, judgedLedger, provenLot } from "./judged-ledger";
import type { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, showPane } from "./show-pane";

async function openStep(workbook: PretendWorkbook): Promise<void> {
  await showPane(workbook);
  await press(zh.allSteps);
  await press("碳资产与抵消");
}

/** With the lots judged on that day. */
async function openMatrix(workbook: PretendWorkbook, day = "2026-03-31"): Promise<void> {
  await openStep(workbook);
  await openSection(zh.offsetsMatrix);
  fireEvent.change(screen.getByRole("textbox", { name: zh.verdictAsOf }), { target: { value: day } });
}

const openSection = (name: string) => press(new RegExp(`^${name}`));
const cellOf = (lot: string, standard: string) =>
  screen.getByRole("button", { name: new RegExp(`^${lot} · ${standard}:`) });
const paste = (text: string) =>
  fireEvent.change(screen.getByRole("textbox", { name: zh.offsetsPaste }), { target: { value: text } });
const purchased = { 批次: "乙", 种类: "外购配额", 数量: 500 };

describe("the register", () => {
  test("asks first for what matters to the kind, and for the rest on request", async () => {
    await openStep(await judgedLedger());
    await press(/^1\. 甲/);
    const before = screen.queryByRole("textbox", { name: "东道国" });
    await press(zh.offsetsMoreFields);
    expect([before, screen.getByRole("textbox", { name: "东道国" }).tagName]).toEqual([null, "INPUT"]);
  });

  test("asks for the host country where the kind is an international one", async () => {
    await openStep(await judgedLedger([{ ...provenLot, 种类: "VCS" }]));
    await press(/^1\. 甲/);
    expect(screen.getByRole("textbox", { name: "东道国" }).tagName).toBe("INPUT");
  });

  test("groups the fields", async () => {
    await openStep(await judgedLedger());
    await press(/^1\. 甲/);
    const groups = [
      zh.offsetsIdentity,
      zh.offsetsQuantity,
      zh.offsetsDates,
      zh.offsetsUse,
      zh.offsetsQuality,
    ];
    expect(groups.filter((name) => screen.queryByRole("group", { name }) === null)).toEqual([]);
  });

  test("takes a new lot and writes it", async () => {
    const workbook = await judgedLedger([]);
    await openStep(workbook);
    await press(zh.offsetsAdd);
    fireEvent.change(screen.getByRole("textbox", { name: "批次" }), { target: { value: "丙" } });
    fireEvent.change(screen.getByRole("combobox", { name: "种类" }), { target: { value: "CCER" } });
    await press(zh.save);
    expect(workbook.tables.get("carbonAssets")?.rows.at(-1)?.slice(0, 2)).toEqual(["丙", "CCER"]);
  });
});

describe("the quality of a credit", () => {
  test("is asked in five questions, none answered beforehand", async () => {
    await openStep(await judgedLedger());
    await press(/^1\. 甲/);
    const radios = screen.getAllByRole<HTMLInputElement>("radio");
    expect([radios.length, radios.filter(({ checked }) => checked).length]).toEqual([10, 0]);
  });

  test("is asked with evidence, person and day once there is an answer", async () => {
    await openStep(await judgedLedger());
    await press(/^1\. 甲/);
    const question = within(screen.getByRole("group", { name: "甲 · 真实且额外" }));
    fireEvent.click(question.getByRole("radio", { name: "符合" }));
    const asked = ["质量依据", "质量判断人", "质量判断日期"];
    expect(asked.filter((name) => screen.queryByRole("textbox", { name }) === null)).toEqual([]);
  });

  test("is not asked of an allowance", async () => {
    await openStep(await judgedLedger([purchased]));
    await press(/^1\. 乙/);
    expect(screen.queryAllByRole("radio")).toEqual([]);
  });
});

describe("the lots under the standards", () => {
  test("have a word for each of the five", async () => {
    await openMatrix(await judgedLedger());
    expect(["GUIDE", "DB14", "DB43"].map((standard) => cellOf("甲", standard).textContent)).toEqual([
      zh.offsetsShortAdmissible,
      zh.offsetsShortNone,
      zh.offsetsShortRefused,
    ]);
  });

  test("open to reason, clause and cure", async () => {
    await openMatrix(await judgedLedger([purchased]));
    await act(async () => cellOf("乙", "GUIDE").click());
    const details = within(screen.getByRole("list", { name: /^乙 · GUIDE/ }));
    expect([
      details.getAllByText(/配额/).length,
      details.getAllByRole("button", { name: /^GUIDE/ }).length,
    ]).toEqual([1, 1]);
  });

  test("are judged on the day that is chosen", async () => {
    await openMatrix(await judgedLedger(), "2026-01-01");
    expect(cellOf("甲", "GUIDE").textContent).not.toBe(zh.offsetsShortAdmissible);
  });

  test("are judged while one types", async () => {
    await openMatrix(await judgedLedger());
    await press(/^1\. 甲/);
    fireEvent.change(screen.getByRole("combobox", { name: "种类" }), { target: { value: "外购配额" } });
    expect(cellOf("甲", "GUIDE").textContent).toBe(zh.offsetsShortRefused);
  });
});

describe("the order of use", () => {
  test("uses no more than the emissions need", async () => {
    await openMatrix(await judgedLedger([{ ...provenLot, 数量: 3000, 序列号: "CCER-01-001-1-3000" }]));
    await openSection(zh.offsetsAllocation);
    const table = within(screen.getByRole("table", { name: zh.offsetsAllocation }));
    expect(table.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["1,000", "0", ""]);
  });

  test("lists by when a lot must be retired", async () => {
    const workbook = await judgedLedger([{ ...provenLot, 注销日期: "", 退出方式: "未注销" }], {
      公布日期: "2026-03-01",
    });
    await openMatrix(workbook);
    await openSection(zh.offsetsAllocation);
    fireEvent.change(screen.getByRole("combobox", { name: zh.offsetsStandard }), {
      target: { value: "DZJN108" },
    });
    expect(screen.getByRole("cell", { name: "2027-03-01" }).tagName).toBe("TD");
  });
});

describe("double use", () => {
  test("names the lots and the numbers they share", async () => {
    await openStep(
      await judgedLedger([provenLot, { ...provenLot, 批次: "丁", 序列号: "CCER-01-001-501-1500" }]),
    );
    await openSection(zh.offsetsTwice);
    expect([
      screen.getByText(zh.offsetsOverlap("甲、丁")).tagName,
      screen.getByText(zh.offsetsOverlapUnits("501 – 1000")).tagName,
    ]).toEqual(["SPAN", "SPAN"]);
  });
});

describe("an import", () => {
  const text = [
    "序列号,数量,项目名称,登记日期",
    'CCER-01-001-1-1000,1000,"甲项目","2024-05-01"',
    'CCER-02-001-1-20,20,"=1+1",2024/5/1',
  ].join("\n");

  test("writes nothing before it is confirmed, and skips what is there already", async () => {
    const workbook = await judgedLedger();
    await openStep(workbook);
    await openSection(zh.offsetsImport);
    paste(text);
    expect([
      screen.getByText(zh.offsetsWillSkip(1)).tagName,
      screen.getByText(/将导入 1 行/).tagName,
      screen.queryByRole("button", { name: zh.save }),
    ]).toEqual(["SPAN", "SPAN", null]);
  });

  test("goes into the draft, and from there into the sheet", async () => {
    const workbook = await judgedLedger();
    await openStep(workbook);
    await openSection(zh.offsetsImport);
    paste(text);
    fireEvent.change(screen.getByRole("combobox", { name: zh.offsetsKindForAll }), {
      target: { value: "ccer" },
    });
    await press(zh.offsetsEnter);
    await press(zh.save);
    const table = workbook.tables.get("carbonAssets");
    const at = (header: string) => table?.rows[1]?.[table.headers.indexOf(header)];
    expect(["批次", "种类", "数量", "项目名称", "登记日期"].map(at)).toEqual([
      "CCER-02-001-1-20",
      "CCER",
      20,
      "=1+1",
      45413,
    ]);
  });

  test("can be corrected column by column", async () => {
    await openStep(await judgedLedger([]));
    await openSection(zh.offsetsImport);
    paste("批次,数量,说明\n戊,5,某地");
    const column = screen.getByRole("combobox", { name: zh.offsetsMappingFor("说明") });
    fireEvent.change(column, { target: { value: "place" } });
    await press(zh.offsetsEnter);
    await press(/^1\. 戊/);
    await press(zh.offsetsMoreFields);
    expect(screen.getByDisplayValue("某地").tagName).toBe("INPUT");
  });

  test("from a file is read in the encoding of the file", async () => {
    await openStep(await judgedLedger([]));
    await openSection(zh.offsetsImport);
    const picker = document.querySelector<HTMLInputElement>("input[type=file]");
    const bytes = Uint8Array.from([
      0xc5, 0xfa, 0xb4, 0xce, 0x2c, 0xca, 0xfd, 0xc1, 0xbf, 0x0a, 0x41, 0x2c, 0x35,
    ]);
    const file = { arrayBuffer: async () => bytes.buffer };
    await act(async () => fireEvent.change(picker ?? document.body, { target: { files: [file] } }));
    expect(screen.getByText(/将导入 1 行/).tagName).toBe("SPAN");
  });

  test("of a long text is read without showing the text", async () => {
    await openStep(await judgedLedger([]));
    await openSection(zh.offsetsImport);
    const long = ["批次,数量", ...Array.from({ length: 6000 }, (_, row) => `L${row},${row}`)].join("\n");
    await act(async () =>
      fireEvent.paste(screen.getByRole("textbox", { name: zh.offsetsPaste }), {
        clipboardData: { getData: () => long },
      }),
    );
    expect([
      screen.getByText(zh.offsetsLongText(6000)).getAttribute("role"),
      screen.queryByRole("textbox", { name: zh.offsetsPaste }),
    ]).toEqual(["status", null]);
  });

  test("without a header row is refused with what to do", async () => {
    await openStep(await judgedLedger());
    await openSection(zh.offsetsImport);
    paste("1,2\n3,4");
    expect(screen.getByText(zh.offsetsNoHeader).getAttribute("role")).toBe("alert");
  });

  test("counts kinds and retirements before anything is entered", async () => {
    await openStep(await judgedLedger([]));
    await openSection(zh.offsetsImport);
    paste("批次,种类,数量,注销日期\n甲,CCER,5,2025-05-01\n乙,CCER,5,\n丙,,5,");
    expect(screen.getByText("CCER 2 · 未写种类 1 · 写有注销日期 1").tagName).toBe("SPAN");
  });

  test("lists every row that is skipped", async () => {
    await openStep(await judgedLedger([]));
    await openSection(zh.offsetsImport);
    const line = "CCER-01-001-1-1000,1000";
    paste(["序列号,数量", ...Array.from({ length: 31 }, () => line)].join("\n"));
    await press(`${zh.offsetsSkippedRows}: ${zh.offsetsListMore(25)}`);
    const list = screen.getByRole("list", { name: zh.offsetsSkippedRows });
    expect(within(list).getAllByRole("listitem")).toHaveLength(30);
  });
});

describe("clearance", () => {
  test("shows surplus or shortfall, the cap on CCER and the cost", async () => {
    const workbook = await judgedLedger();
    fillRows(workbook, "clearance", [
      { 年度: "2025", 应清缴量: 1000, 分配配额: 900, 外购配额: 0, CCER抵销量: 20, 配额价格: 80 },
    ]);
    await openStep(workbook);
    await openSection("配额履约");
    const position = screen.getByRole("list", { name: zh.offsetsClearance }).textContent ?? "";
    expect(["缺口 80 t", "CCER 最多 50 t", "6,400 元"].filter((words) => !position.includes(words))).toEqual(
      [],
    );
  });
});

test("findings tell of units used twice", async () => {
  await openMatrix(await judgedLedger([provenLot, { ...provenLot, 批次: "丁", 受益人: "他人" }]));
  await openTab(new RegExp(`^${zh.findingsTab}`));
  expect(screen.getAllByText(/各部分合计/).length).toBe(2);
});
