/**
 * 惰性列表 — a read-only list whose items are made when somebody asks for them, and not kept. A million rows that nobody
 * looks at one by one cost nothing.
 */
export function lazyList<Item>(length: number, itemAt: (index: number) => Item): readonly Item[] {
  const indexOf = (key: string | symbol): number | undefined => {
    if (typeof key !== "string" || !/^\d+$/.test(key)) return undefined;
    const index = +key;
    return index < length ? index : undefined;
  };
  return new Proxy<Item[]>([], {
    get(target, key) {
      if (key === "length") return length;
      const index = indexOf(key);
      return index === undefined ? (Reflect.get(target, key) as unknown) : itemAt(index);
    },
    has: (target, key) => indexOf(key) !== undefined || Reflect.has(target, key),
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}
