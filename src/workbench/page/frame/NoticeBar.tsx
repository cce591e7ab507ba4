import { useSession } from "../use-session";

const SIGNS = { done: "✓", warning: "!", failure: "✕" } as const;

/** 提示条 — the last thing that the page has to tell, with a sign besides its colour. */
export function NoticeBar() {
  const { session, text } = useSession();
  const { notice, language } = session;
  return (
    <div className="notices" role={notice?.kind === "failure" ? "alert" : "status"}>
      {notice !== undefined && (
        <div className={`notice is-${notice.kind}`}>
          <span className="sign" aria-hidden="true">
            {SIGNS[notice.kind]}
          </span>
          <p>{notice.text[language]}</p>
          <button
            type="button"
            aria-label={text.dismiss}
            title={text.dismiss}
            onClick={() => session.tell(undefined)}
          >
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
