import { again, done, reopened, saved, typed } from "./open-documents";
import { partsOf } from "./rich-package";
import { pack } from "../../sheet/file/build-package";

const part = "docProps/custom.xml";
const textOf = (bytes: Uint8Array): string => Buffer.from(partsOf(bytes)[part] ?? []).toString("utf8");

/** A workbook whose file holds these properties, written as another program writes them. */
function withProperties(properties: string): Uint8Array {
  const document = typed(["1"]);
  done(document.customProperties.set("稍后替换", "x"));
  const parts = partsOf(saved(document));
  const xml = Buffer.from(parts[part] ?? []).toString("utf8");
  const source = xml.replace(/<property .*<\/property>/s, properties);
  return pack({
    ...Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]),
    ),
    [part]: source,
  });
}

const set = 'fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"';
const foreign =
  `<property ${set} pid="2" name="审批人"><vt:lpwstr>王五</vt:lpwstr></property>` +
  `<property ${set} pid="5" name="批次"><vt:i4>7</vt:i4></property>` +
  `<property ${set} pid="6" name="比例"><vt:r8>0.25</vt:r8></property>` +
  `<property ${set} pid="7" name="已审"><vt:bool>true</vt:bool></property>` +
  `<property ${set} pid="8" name="日期"><vt:filetime>2026-01-05T00:00:00Z</vt:filetime></property>`;

describe("custom properties", () => {
  test("come back from the file as they were set", async () => {
    const document = typed(["1"]);
    for (const [key, value] of [
      ["版本", "1.2"],
      ["次数", 3],
      ["系数", 0.5],
      ["定稿", true],
    ] as const) {
      done(document.customProperties.set(key, value));
    }
    expect((await again(document)).customProperties.list).toEqual([
      { key: "版本", type: "String", value: "1.2" },
      { key: "次数", type: "Number", value: 3 },
      { key: "系数", type: "Float", value: 0.5 },
      { key: "定稿", type: "Boolean", value: true },
    ]);
  });

  test("of another program are read with their types", async () => {
    const { customProperties } = await reopened(withProperties(foreign));
    expect(customProperties.list.map(({ key, type, value }) => [key, type, value])).toEqual([
      ["审批人", "String", "王五"],
      ["批次", "Number", 7],
      ["比例", "Float", 0.25],
      ["已审", "Boolean", true],
      ["日期", "Date", "2026-01-05T00:00:00Z"],
    ]);
  });

  test("that nobody has touched stay as they are written, beside a new one", async () => {
    const document = await reopened(withProperties(foreign));
    done(document.customProperties.set("新", "值"));
    expect(textOf(saved(document))).toContain(`${foreign}<property ${set} pid="9" name="新">`);
  });

  test("are changed in their place, and taken out without the others", async () => {
    const document = await reopened(withProperties(foreign));
    done(document.customProperties.set("批次", 8));
    done(document.customProperties.delete("比例"));
    const { customProperties } = await again(document);
    expect(customProperties.list.map(({ key, value }) => [key, value])).toEqual([
      ["审批人", "王五"],
      ["批次", 8],
      ["已审", true],
      ["日期", "2026-01-05T00:00:00Z"],
    ]);
  });

  test("have one value under a key, in whatever case it is written", () => {
    const { customProperties } = typed();
    done(customProperties.set("Edition", "1"));
    done(customProperties.set("EDITION", "2"));
    expect(customProperties.list).toEqual([{ key: "Edition", type: "String", value: "2" }]);
  });

  test("are cut off where Excel cuts them off", () => {
    const { customProperties } = typed();
    done(customProperties.set("长", "字".repeat(300)));
    expect(String(customProperties.get("长")?.value)).toHaveLength(255);
  });

  test("are taken back with the step that set them", () => {
    const document = typed();
    done(document.customProperties.set("版本", "1"));
    document.history.undo();
    expect(document.customProperties.list).toEqual([]);
  });

  test("keep signs that mean something in XML", async () => {
    const document = typed(["1"]);
    done(document.customProperties.set('甲<"&', "<b>&amp;"));
    expect((await again(document)).customProperties.list).toEqual([
      { key: '甲<"&', type: "String", value: "<b>&amp;" },
    ]);
  });
});

test("a file without custom properties gets no part for them", () => {
  expect(Object.keys(partsOf(saved(typed(["1"]))))).not.toContain(part);
});

test("the new part is known to the package by its relationship and its content type", () => {
  const document = typed(["1"]);
  done(document.customProperties.set("版本", "1"));
  const parts = partsOf(saved(document));
  const [types, relationships] = ["[Content_Types].xml", "_rels/.rels"].map((name) =>
    Buffer.from(parts[name] ?? []).toString("utf8"),
  );
  expect([
    types?.includes(
      `PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"`,
    ),
    relationships?.includes(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"',
    ),
  ]).toEqual([true, true]);
});
