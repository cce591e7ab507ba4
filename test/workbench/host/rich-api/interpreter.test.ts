import { HostClass } from "../../../../src/workbench/host/rich-api/host-class";
import { invalidArgument } from "../../../../src/workbench/host/rich-api/host-error";
import { Interpreter } from "../../../../src/workbench/host/rich-api/interpreter";
import type { Action, ObjectPath } from "../../../../src/workbench/host/rich-api/message";

interface Shelf {
  label: string;
  readonly books: { title: string }[];
}

const bookClass: HostClass<{ title: string }> = new HostClass<{ title: string }>("Book", () => ({
  identity: ({ title }) => ({ Id: title }),
  values: {
    title: { get: ({ title }) => title, set: (book, value) => void (book.title = String(value)) },
    length: { get: ({ title }) => title.length },
  },
}));

const booksClass: HostClass<Shelf> = new HostClass<Shelf>("BookCollection", () => ({
  values: { count: { get: ({ books }) => books.length } },
  itemClass: () => bookClass,
  items: ({ books }) => books.map((book) => bookClass.of(book)),
  methods: {
    getItem: ({ books }, given) => bookClass.ofOrNull(books.find(({ title }) => title === given.text(0))),
    shelve: (shelf, given) => void shelf.books.push(given.model(0, bookClass)),
  },
}));

const shelfClass: HostClass<Shelf> = new HostClass<Shelf>("Shelf", () => ({
  values: {
    label: {
      get: ({ label }) => label,
      set: (shelf, value) => {
        if (typeof value !== "string") throw invalidArgument("Shelf.label");
        shelf.label = value;
      },
    },
  },
  objects: { books: (shelf) => booksClass.of(shelf) },
  methods: { tidy: () => 7 },
}));

let shelf: Shelf;
let interpreter: Interpreter;

beforeEach(() => {
  shelf = { label: "A", books: [{ title: "GUIDE" }, { title: "DB14" }, { title: "DB43" }] };
  interpreter = new Interpreter({ root: shelfClass.of(shelf), services: new Map() });
});

const paths: Readonly<Record<string, ObjectPath>> = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 4, Name: "Books", ParentObjectPathId: 1 },
  3: indexer(3, "DB14"),
  4: indexer(4, "nothing"),
  5: { Id: 5, ObjectPathType: 6, Name: "1" },
};

function indexer(id: number, title: string): ObjectPath {
  const ArgumentInfo = { Arguments: [title] };
  return { Id: id, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo };
}

const run = (...actions: Omit<Action, "Id">[]) =>
  interpreter.execute({
    ObjectPaths: paths,
    Actions: actions.map((action, index) => ({ Id: index + 1, ...action })),
  });
const values = (...actions: Omit<Action, "Id">[]) => run(...actions).Results.map(({ Value }) => Value);
const query = (path: number, select: readonly string[], more = {}) => ({
  ActionType: 2,
  ObjectPathId: path,
  QueryInfo: { Select: select, ...more },
});
const set = (path: number, name: string, value: unknown) => ({
  ActionType: 4,
  ObjectPathId: path,
  Name: name,
  ArgumentInfo: { Arguments: [value] },
});
const call = (path: number, name: string, ArgumentInfo = {}) => ({
  ActionType: 3,
  ObjectPathId: path,
  Name: name,
  ArgumentInfo,
});

test("a query gives the values asked for, with the object's identity", () => {
  expect(values(query(3, ["title"]))).toEqual([{ Id: "DB14", Title: "DB14" }]);
});

test("a query without names gives all plain values", () => {
  expect(values(query(3, []))).toEqual([{ Id: "DB14", Title: "DB14", Length: 4 }]);
});

test("names are taken whatever their case", () => {
  expect(values(query(1, ["LABEL"]))).toEqual([{ Label: "A" }]);
});

test("a path of names leads through objects to the items of a collection", () => {
  expect(values(query(1, ["books/items/length"]))).toEqual([
    {
      Books: {
        _Items: [
          { Id: "GUIDE", Length: 5, _Index: 0 },
          { Id: "DB14", Length: 4, _Index: 1 },
          { Id: "DB43", Length: 4, _Index: 2 },
        ],
      },
    },
  ]);
});

test("asking for the values of a collection alone does not load its items", () => {
  expect(values(query(2, ["count"]))).toEqual([{ Count: 3 }]);
});

test("items can be skipped and limited, and keep their numbers", () => {
  expect(values(query(2, ["title"], { Skip: 1, Top: 1 }))).toEqual([
    { _Items: [{ Id: "DB14", Title: "DB14", _Index: 1 }] },
  ]);
});

test("a name that the items do not have is an error even where there are no items", () => {
  shelf.books.length = 0;
  expect(run(query(2, ["pages"])).Error).toMatchObject({ Code: "NotImplemented", Location: "Book.pages" });
});

test("instantiating gives the identity, and null for a null object", () => {
  const instantiate = (path: number) => ({ ActionType: 1, ObjectPathId: path });
  expect(values(instantiate(3), instantiate(4))).toEqual([{ Id: "DB14" }, null]);
});

test("reading a null object gives null", () => {
  expect(values(query(4, ["title"]))).toEqual([null]);
});

test("writing to a null object is an error", () => {
  expect(run(set(4, "Title", "x")).Error).toMatchObject({ Code: "ItemNotFound" });
});

test("a method gives its result", () => {
  expect(values(call(1, "Tidy"))).toEqual([7]);
});

test("objects among the arguments come as objects", () => {
  run(call(2, "Shelve", { Arguments: [3], ReferencedObjectPathIds: [3] }));
  expect(shelf.books.map(({ title }) => title)).toEqual(["GUIDE", "DB14", "DB43", "DB14"]);
});

test("an argument of the wrong kind is the error that Excel gives", () => {
  expect(run(call(2, "GetItem", { Arguments: [5] })).Error).toMatchObject({
    Code: "InvalidArgument",
    Location: "BookCollection.getItem",
  });
});

test("what was done before an error stays done, and nothing after it is done", () => {
  const response = run(set(1, "Label", "B"), set(1, "Label", 5), set(1, "Label", "C"));
  expect([shelf.label, response.Results.length, response.Error?.ActionIndex]).toEqual(["B", 1, 1]);
});

test("several values can be written at once", () => {
  run({ ActionType: 9, ObjectPathId: 3, ObjectState: { title: "DZJN108" } });
  expect(shelf.books[1]).toEqual({ title: "DZJN108" });
});

test("a kept object is found again by its reference", () => {
  run(call(3, "_KeepReference"));
  expect(values(query(5, ["title"]))).toEqual([{ Id: "DB14", _ReferenceId: "1", Title: "DB14" }]);
});

test("a reference that was given up is not valid any more", () => {
  run(call(3, "_KeepReference"), call(3, "_RemoveReference", { Arguments: ["1"] }));
  expect(run(query(5, ["title"])).Error).toMatchObject({ Code: "InvalidReference" });
});

test("trace markers come back in the order in which they were reached", () => {
  const trace = { ActionType: 5, ObjectPathId: 0 };
  expect(run(trace, call(1, "Tidy"), trace).TraceIds).toEqual([1, 3]);
});

test("a result for `retrieve` has the documented names", () => {
  expect(values({ ...query(1, ["label", "books/title"]), ActionType: 7 })).toEqual([
    {
      label: "A",
      books: {
        items: [
          { id: "GUIDE", title: "GUIDE", _Index: 0 },
          { id: "DB14", title: "DB14", _Index: 1 },
          { id: "DB43", title: "DB43", _Index: 2 },
        ],
      },
    },
  ]);
});

test("a member that only every object of the language has is not there", () => {
  expect(run(call(1, "ToString")).Error).toMatchObject({ Location: "Shelf.toString" });
});

test("a kind of action that is not known says so", () => {
  expect(run({ ActionType: 8, ObjectPathId: 1 }).Error).toMatchObject({ Code: "NotImplemented" });
});
