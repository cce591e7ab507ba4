import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtAddin } from "../addin/built-addin";
import { schemaOrder } from "./schema-order";
import { everyElement, readXml, type XmlElement } from "./xml-tree";

const root = readXml(readFileSync("manifest.xml", "utf8"));
const elements = everyElement(root);
const called = (name: string) => elements.filter((element) => element.name === name);
const only = (name: string) => called(name)[0];
const resources = elements.filter(
  ({ name, attributes }) => ["Image", "Url", "String"].includes(name) && attributes["id"],
);
const values = (element: XmlElement) =>
  [element, ...element.children].flatMap(
    ({ attributes }) => attributes["DefaultValue"] ?? attributes["Value"] ?? [],
  );
const addresses = elements.flatMap(values).filter((value) => /^\w+:/.test(value));
const strings = (kind: string) => (only(kind)?.children ?? []).flatMap(values);
const overrides = (element: XmlElement) => element.children.filter(({ name }) => name === "Override");

/** The reader runs in a process of its own because jest cannot load the modules it is made of. */
function asMicrosoftReadsIt(path: string): unknown {
  const script = `
    import library from "office-addin-manifest";
    const manifest = await library.OfficeAddinManifest.readManifestFile(${JSON.stringify(path)});
    console.log(JSON.stringify(manifest));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" }),
  );
}

describe("what the schema asks", () => {
  test.each(Object.entries(schemaOrder))(
    "the children of %s stand in the order of the schema",
    (name, order) => {
      const wrong = called(name).filter(({ children }) => {
        const places = children.map((child) => order.indexOf(child.name));
        return places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0));
      });
      expect(wrong.map(({ children }) => children.map((child) => child.name))).toEqual([]);
    },
  );

  test("it is a task pane add-in for workbooks", () => {
    expect([root.attributes["xsi:type"], only("Host")?.attributes["Name"]]).toEqual([
      "TaskPaneApp",
      "Workbook",
    ]);
  });

  test("the id is a GUID", () => {
    expect(only("Id")?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test("no id of a resource is used twice", () => {
    const ids = resources.map(({ attributes }) => attributes["id"]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("no id of a resource is longer than 32 characters", () => {
    expect(resources.filter(({ attributes }) => (attributes["id"] ?? "").length > 32)).toEqual([]);
  });

  test("every resource that is named exists", () => {
    const ids = new Set(resources.map(({ attributes }) => attributes["id"]));
    const named = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("every resource is named somewhere", () => {
    const named = new Set(elements.flatMap(({ attributes }) => attributes["resid"] ?? []));
    expect(
      resources.flatMap(({ attributes }) => attributes["id"] ?? []).filter((id) => !named.has(id)),
    ).toEqual([]);
  });

  test("no tab, group or button shares its id", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap(called).map(({ attributes }) => attributes["id"]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("short strings have at most 125 characters", () => {
    expect(strings("ShortStrings").filter((text) => text.length > 125)).toEqual([]);
  });

  test("long strings and the description have at most 250 characters", () => {
    const described = called("Description").flatMap(values);
    expect([...strings("LongStrings"), ...described].filter((text) => text.length > 250)).toEqual([]);
  });

  test("addresses have at most 2048 characters", () => {
    expect(addresses.filter((address) => address.length > 2048)).toEqual([]);
  });

  test("every address is encrypted", () => {
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  test("the ribbon's icons come in the three sizes that Excel demands", () => {
    const sizes = called("Icon").map(({ children }) => children.map(({ attributes }) => attributes["size"]));
    expect(sizes.filter((given) => !["16", "32", "80"].every((size) => given.includes(size)))).toEqual([]);
  });

  test("the pane, the functions and the commands share one page", () => {
    const places = [
      ...called("Runtime"),
      ...called("Page").flatMap(({ children }) => children),
      ...called("FunctionFile"),
    ];
    expect(places.map(({ attributes }) => attributes["resid"])).toEqual(Array(3).fill("Taskpane.Url"));
  });

  test("Microsoft's own reader reads it", () => {
    expect(asMicrosoftReadsIt("manifest.xml")).toMatchObject({
      id: only("Id")?.text,
      defaultLocale: "zh-CN",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      providerName: "碳衡 Tanheng",
    });
  });
});

describe("the two languages", () => {
  const shown = [
    ...called("DisplayName"),
    ...called("String"),
    ...called("Description").filter(({ attributes }) => attributes["DefaultValue"]),
  ];

  test("every text that is shown has an English one, except the prefix of the functions", () => {
    const missing = shown.filter((element) => overrides(element).length !== 1);
    expect(missing.map(({ attributes }) => attributes["id"])).toEqual(["Functions.Namespace"]);
  });

  test("every override is for English", () => {
    const locales = called("Override").map(({ attributes }) => attributes["Locale"]);
    expect(new Set(locales)).toEqual(new Set(["en-US"]));
  });

  test("the default language has no override", () => {
    const own = called("Override").filter(
      ({ attributes }) => attributes["Locale"] === only("DefaultLocale")?.text,
    );
    expect(own).toEqual([]);
  });

  test("no English text holds Chinese characters", () => {
    const english = called("Override").flatMap(({ attributes }) => attributes["Value"] ?? []);
    expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test("the functions are described in each language", () => {
    const metadata = resources.find(({ attributes }) => attributes["id"] === "Functions.Metadata.Url");
    expect(metadata === undefined ? [] : values(metadata)).toEqual([
      "https://localhost:3000/functions.json",
      "https://localhost:3000/functions.en-US.json",
    ]);
  });
});

describe("what the manifest promises", () => {
  test("the version is that of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(only("Version")?.text).toBe(`${version}.0`);
  });

  test("every file it names is in the built add-in", () => {
    const folder = builtAddin();
    const files = addresses.filter((address) => address.startsWith("https://localhost:3000/"));
    expect(files.filter((address) => !existsSync(join(folder, new URL(address).pathname)))).toEqual([]);
  });

  test("every address leads to the add-in's own host", () => {
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  test("every command of the ribbon is associated by the pane", () => {
    const pane = readFileSync(join(builtAddin(), "taskpane.js"), "utf8");
    const commands = called("FunctionName").map(({ text }) => text);
    expect(commands.filter((command) => !pane.includes(`associate("${command}"`))).toEqual([]);
  });

  test("a shared workbook can open the pane", () => {
    expect(called("TaskpaneId").map(({ text }) => text)).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
  });

  test("the requirement sets are those of the decision record", () => {
    const sets = called("Set").map(({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`);
    const decision = readFileSync("docs/decisions/0006-requirement-sets.md", "utf8");
    expect(sets.filter((set) => !decision.includes(`\`${set}\``))).toEqual([]);
  });
});
