import { Component, type ReactNode } from "react";
import { save } from "../session/file-actions";
import type { Session } from "../session/session";
import { workbenchText } from "../text";

interface ErrorBoundaryProps {
  readonly session: Session;
  readonly children: ReactNode;
}

/** 页面保护 — where a part of the page fails, the workbook can still be saved. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const text = workbenchText[this.props.session.language];
    return (
      <main className="page-failed" role="alert">
        <p>{text.pageFailed}</p>
        <button type="button" onClick={() => save(this.props.session)}>
          {text.saveNow}
        </button>
        <button type="button" onClick={() => window.location.reload()}>
          {text.reload}
        </button>
      </main>
    );
  }
}
