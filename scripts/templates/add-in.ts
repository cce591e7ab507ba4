/** 加载项 — the add-in that a template belongs to, as its manifest names it. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
}

/** Reads id and version from the text of the manifest. */
export function addInOf(manifest: string): AddIn {
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  const version = /<Version>([^<]+)<\/Version>/.exec(manifest)?.[1];
  if (id === undefined || version === undefined) throw new Error("the manifest has no id or no version");
  return { id, version };
}
