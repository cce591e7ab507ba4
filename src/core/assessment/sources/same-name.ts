/** 同名 — the form in which names are compared: width, case, spaces, marks and subscripts make no difference. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_·、,，;；:：.。()（）[\]【】"“”'‘’-]/g, "");
}
