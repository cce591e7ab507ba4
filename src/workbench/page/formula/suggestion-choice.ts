import type { Session } from "../session/session";
import { suggestions, type NameSuggestion } from "./function-hints";
import { typingPlace } from "./typing-place";

/** The names that are offered for what is being typed. */
export function openSuggestions(session: Session): readonly NameSuggestion[] {
  const { editing } = session;
  if (editing === undefined) return [];
  const { word } = typingPlace(editing.text, editing.caret);
  return word === undefined ? [] : suggestions(word.text, session.functions[session.language]);
}

/** Marks the next or the previous name. */
export function chooseSuggestion(session: Session, step: 1 | -1): void {
  const { editing } = session;
  const { length } = openSuggestions(session);
  if (editing === undefined || length === 0) return;
  session.editing = { ...editing, choice: ((editing.choice ?? 0) + step + length) % length };
  session.changed();
}

/** 采用建议 — puts a name into the formula in place of the word, with the parenthesis that follows it. */
export function acceptSuggestion(session: Session, index: number): void {
  const { editing } = session;
  const suggestion = openSuggestions(session)[index];
  if (editing === undefined || suggestion === undefined) return;
  const { word } = typingPlace(editing.text, editing.caret);
  if (word === undefined) return;
  const before = `${editing.text.slice(0, word.start)}${suggestion.name}(`;
  session.editing = {
    ...editing,
    text: before + editing.text.slice(editing.caret),
    caret: before.length,
    choice: 0,
  };
  session.changed();
}
