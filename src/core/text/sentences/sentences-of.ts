type Sentence = (where: string, values: Readonly<Record<string, string>>) => string;

/** 句子表 — for every code of a topic: what is wrong, why, and the cure; `where` names parameter and cell. */
export type Sentences<Codes extends readonly string[]> = Readonly<
  Record<Codes[number], { readonly zh: Sentence; readonly en: Sentence }>
>;
