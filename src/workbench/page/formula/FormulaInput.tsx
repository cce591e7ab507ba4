import { useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent, type RefObject } from "react";
import { formulaPieces } from "./formula-pieces";

interface FormulaInputProps {
  readonly value: string;
  readonly caret: number;
  readonly label: string;
  readonly className: string;
  readonly style?: CSSProperties;
  readonly inputRef: RefObject<HTMLTextAreaElement>;
  readonly isReadOnly?: boolean;
  readonly describedBy?: string;
  readonly onType: (text: string, caret: number) => void;
  readonly onCaret: (caret: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onFocus?: () => void;
}

/** 公式输入框 — a text field whose formula is coloured: the colours lie behind, the field itself is clear. */
export function FormulaInput(props: FormulaInputProps) {
  const { value, caret, inputRef } = props;
  const backdrop = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const field = inputRef.current;
    // Only a text that was changed from outside moves the caret; typing has put it where it belongs.
    if (field !== null && document.activeElement === field && field.selectionEnd !== caret) {
      field.setSelectionRange(caret, caret);
    }
  }, [value]);
  const follow = (): void => {
    if (backdrop.current === null || inputRef.current === null) return;
    backdrop.current.scrollLeft = inputRef.current.scrollLeft;
    backdrop.current.scrollTop = inputRef.current.scrollTop;
  };
  return (
    <div className={`formula-input ${props.className}`} style={props.style}>
      <div className="formula-colours" aria-hidden="true" ref={backdrop}>
        {value.startsWith("=") ? <ColouredFormula formula={value} /> : value}
        {"\u200b"}
      </div>
      <textarea
        ref={inputRef}
        value={value}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        readOnly={props.isReadOnly === true}
        onChange={({ target }) => props.onType(target.value, target.selectionEnd)}
        onSelect={({ currentTarget }) => props.onCaret(currentTarget.selectionEnd)}
        onKeyDown={props.onKeyDown}
        onFocus={props.onFocus}
        onScroll={follow}
      />
    </div>
  );
}

/** A formula with each of its pieces in its own colour. */
export function ColouredFormula({ formula }: { readonly formula: string }) {
  return (
    <>
      {formulaPieces(formula).map(({ text, start, kind, colour }) => (
        <span
          key={start}
          className={colour === undefined ? `piece-${kind}` : `piece-reference colour-${colour}`}
        >
          {text}
        </span>
      ))}
    </>
  );
}
