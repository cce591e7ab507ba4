import { useEffect, useRef, useState } from "react";
import { useSession } from "../use-session";

/** 打开文件 — the system's dialog for choosing a file; asks first where changes would be lost. */
export function OpenDialog({ onFile }: { readonly onFile: (file: File) => void }) {
  const { session, text } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [waiting, setWaiting] = useState<File>();
  useEffect(() => {
    const open = (): void => input.current?.click();
    document.addEventListener("workbench-open", open);
    return () => document.removeEventListener("workbench-open", open);
  }, []);
  const offer = (file: File): void => {
    if (!session.document.history.isModified) {
      onFile(file);
      return;
    }
    setWaiting(file);
    dialog.current?.showModal();
  };
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) offer(file);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  });
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text.open}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          target.value = "";
          if (file !== undefined) offer(file);
        }}
      />
      <dialog ref={dialog} className="question" aria-label={text.open}>
        <p>{text.replaceUnsaved}</p>
        <div className="answers">
          <button
            type="button"
            onClick={() => {
              dialog.current?.close();
              if (waiting !== undefined) onFile(waiting);
            }}
          >
            {text.discard}
          </button>
          <button type="button" className="is-main" autoFocus onClick={() => dialog.current?.close()}>
            {text.keep}
          </button>
        </div>
      </dialog>
    </>
  );
}
