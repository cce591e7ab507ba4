import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session/session";
import { workbenchText, type WorkbenchText } from "./text";

/** The session that the page's parts share. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** 取会话 — the session and the texts in its language; the component is drawn again whenever the session changes. */
export function useSession(): { readonly session: Session; readonly text: WorkbenchText } {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("There is no session around this component.");
  useSyncExternalStore(session.subscribe, session.current);
  return { session, text: workbenchText[session.language] };
}
