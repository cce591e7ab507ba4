/** 宿主错误 — what a request of the add-in did wrong, with the code that Excel gives for it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** There is no such sheet, table, name, ... */
export const itemNotFound = (location: string): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", location);

/** An argument is missing or makes no sense here. */
export const invalidArgument = (location: string, detail?: string): HostError =>
  new HostError(
    "InvalidArgument",
    detail ?? "The argument is invalid or missing or has an incorrect format.",
    location,
  );

/** Something of that name is there already. */
export const itemAlreadyExists = (location: string): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", location);

/** The object cannot do this in the state it is in. */
export const invalidOperation = (location: string, detail?: string): HostError =>
  new HostError("InvalidOperation", detail ?? "The operation attempted is invalid on the object.", location);

/** What the reference meant is gone. */
export const invalidReference = (location = ""): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.", location);

/** The sheet or the workbook is protected. */
export const accessDenied = (location: string): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", location);

/** 未实现 — Excel has the member, the workbench does not; it always says which. */
export const notImplemented = (member: string): HostError =>
  new HostError(
    "NotImplemented",
    `The workbench does not have ${member}. 工作台没有实现 ${member}。`,
    member,
  );
