import { officeMembers, type OfficeMembers } from "../../../scripts/host-coverage/office-members";
import { hostClasses } from "../../../src/workbench/host";
import type { HostClass } from "../../../src/workbench/host/rich-api/host-class";
import { Interpreter } from "../../../src/workbench/host/rich-api/interpreter";
import { wireName } from "../../../src/workbench/host/rich-api/member-names";
import { actionTypes, type Action } from "../../../src/workbench/host/rich-api/message";
import { WorkbookDocument } from "../../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../office-in-jsdom";

let addIn: RunningAddIn;

beforeAll(async () => {
  addIn = await startAddIn({ document: WorkbookDocument.empty() });
});

afterAll(() => addIn.close());

const classes = hostClasses as readonly HostClass<unknown>[];
const membersOf = (name: string): OfficeMembers => {
  const members = officeMembers(addIn.Excel, name);
  if (members === undefined) throw new Error(`Office.js has no class ${name}.`);
  return members;
};

/** The error that one action on an object of the class ends with. */
function failureOf(
  hostClass: HostClass<unknown>,
  action: Omit<Action, "Id" | "ObjectPathId">,
): string | undefined {
  const interpreter = new Interpreter({ root: hostClass.of(undefined), services: new Map() });
  const { Error: error } = interpreter.execute({
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    Actions: [{ Id: 1, ObjectPathId: 1, ...action }],
  });
  return error === undefined ? undefined : `${error.Code} ${error.Location}`;
}

const query = (name: string): Omit<Action, "Id" | "ObjectPathId"> => ({
  ActionType: actionTypes.query,
  QueryInfo: { Select: [name] },
});

test.each(classes)("every value of $name that is not there says so by name", (hostClass) => {
  const missing = membersOf(hostClass.name).values.filter((name) => !hostClass.valueNames.includes(name));
  // What is asked of a collection is asked of its items.
  const asked = hostClass.members.itemClass?.().name ?? hostClass.name;
  expect(missing.map((name) => failureOf(hostClass, query(name)))).toEqual(
    missing.map((name) => `NotImplemented ${asked}.${name}`),
  );
});

test.each(classes)("every value of $name that can only be read here says so when written", (hostClass) => {
  const missing = membersOf(hostClass.name).writable.filter(
    (name) => !hostClass.writableNames.includes(name),
  );
  const write = (name: string) =>
    failureOf(hostClass, {
      ActionType: actionTypes.setProperty,
      Name: wireName(name),
      ArgumentInfo: { Arguments: [1] },
    });
  expect(missing.map((name) => write(name)?.replace(" (writing)", ""))).toEqual(
    missing.map((name) => `NotImplemented ${hostClass.name}.${name}`),
  );
});

test.each(classes)("every object of $name that is not there says so by name", (hostClass) => {
  const missing = membersOf(hostClass.name).objects.filter((name) => !hostClass.objectNames.includes(name));
  expect(missing.map((name) => failureOf(hostClass, query(`${name}/anything`)))).toEqual(
    missing.map((name) => `NotImplemented ${hostClass.name}.${name}`),
  );
});

test.each(classes)("every method and event of $name that is not there says so by name", (hostClass) => {
  const { methods, events } = membersOf(hostClass.name);
  const asked = [...methods, ...events.flatMap(({ registration }) => registration ?? [])];
  const missing = asked.filter((name) => !hostClass.methodNames.includes(name));
  const call = (name: string) =>
    failureOf(hostClass, { ActionType: actionTypes.method, Name: wireName(name) });
  expect(missing.map(call)).toEqual(missing.map((name) => `NotImplemented ${hostClass.name}.${name}`));
});

test.each(classes)("$name has nothing that Office.js does not know", (hostClass) => {
  const { values, objects } = membersOf(hostClass.name);
  const prototype = (addIn.Excel as unknown as Record<string, { prototype: object }>)[hostClass.name]
    ?.prototype;
  const isKnown = (name: string): boolean => prototype !== undefined && name in prototype;
  expect([
    ...hostClass.valueNames.filter((name) => !values.includes(name)),
    ...hostClass.objectNames.filter((name) => !objects.includes(name)),
    ...hostClass.methodNames.filter((name) => !isKnown(name)),
  ]).toEqual([]);
});
