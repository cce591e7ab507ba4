import { useEffect, useRef } from "react";
import { useSession } from "../use-session";
import { acceptSuggestion, openSuggestions } from "./suggestion-choice";
import { argumentHint } from "./function-hints";
import { typingPlace } from "./typing-place";

/** 函数助手 — under the field being typed in: names that fit, or how the call is written and which argument is next. */
export function FunctionAssist() {
  const { session, text } = useSession();
  const { editing } = session;
  const list = useRef<HTMLUListElement>(null);
  const chosen = editing?.choice ?? 0;
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  if (editing === undefined) return null;
  const names = openSuggestions(session);
  if (names.length > 0) {
    return (
      <ul className="assist suggestions" role="listbox" aria-label={text.suggestions} ref={list}>
        {names.map(({ name, description }, index) => (
          <li
            key={name}
            role="option"
            aria-selected={index === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              acceptSuggestion(session, index);
            }}
          >
            <span className={name.startsWith("CN.") ? "suggestion-own" : "suggestion-name"}>{name}</span>
            {index === chosen && description !== undefined && (
              <span className="suggestion-meaning">{description}</span>
            )}
          </li>
        ))}
      </ul>
    );
  }
  const { call } = typingPlace(editing.text, editing.caret);
  const hint =
    call === undefined
      ? undefined
      : argumentHint(call.name, call.argument, session.functions[session.language]);
  if (hint === undefined) return null;
  return (
    <div className="assist hint" role="note" aria-label={text.argumentHint} id="argument-hint">
      <code>
        <span className="piece-own-function">{hint.name}</span>(
        {hint.parameters.map(({ name, isCurrent }, index) => (
          <span key={name}>
            {index > 0 && ", "}
            {isCurrent ? <b aria-current="true">{name}</b> : name}
          </span>
        ))}
        )
      </code>
      <p>{hint.current ?? hint.description}</p>
    </div>
  );
}
