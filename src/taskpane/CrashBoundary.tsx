import { Component, type ErrorInfo, type ReactNode } from "react";
import { paneText } from "./text";
import { displayLanguage } from "../functions/display-language";

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

interface CrashState {
  readonly report: string | undefined;
}

/**
 * 出错界面 — what is seen when the pane itself fails: a message, a report to copy, a way back. It is made of plain elements,
 * because the component library may be what failed.
 */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { report: undefined };

  static getDerivedStateFromError(exception: unknown): CrashState {
    const words = exception instanceof Error ? (exception.stack ?? exception.message) : String(exception);
    return { report: words };
  }

  override componentDidCatch(_exception: unknown, { componentStack }: ErrorInfo): void {
    this.setState(({ report }) => ({ report: `${report ?? ""}\n${componentStack ?? ""}`.trim() }));
  }

  override render(): ReactNode {
    const { report } = this.state;
    if (report === undefined) return this.props.children;
    const text = paneText[displayLanguage()];
    return (
      <main style={{ padding: 16, fontSize: 14, lineHeight: 1.5 }}>
        <h1 style={{ fontSize: 18 }}>{text.crashed}</h1>
        <p role="alert">{text.crashedDetails}</p>
        <label style={{ display: "block" }}>
          {text.crashReport}
          <textarea
            readOnly
            value={report}
            rows={10}
            style={{ display: "block", width: "100%", boxSizing: "border-box" }}
            onFocus={(event) => event.target.select()}
          />
        </label>
        <p style={{ display: "flex", gap: 8, flexWrap: "wrap" }}>
          <button type="button" onClick={() => void navigator.clipboard?.writeText(report)}>
            {text.copyReport}
          </button>
          <button type="button" onClick={() => this.setState({ report: undefined })}>
            {text.reopen}
          </button>
        </p>
      </main>
    );
  }
}
