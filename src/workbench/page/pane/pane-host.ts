import { OfficeHost, type AddInWindow, type RichApiRequest, type RichApiResponse } from "../../host";
import type { Appearance } from "../frame/appearance";
import { both } from "../session/file-actions";
import type { Session } from "../session/session";
import { openDoor } from "./pane-door";

/** 窗格宿主 — stands in for Excel towards the page in the pane, over the workbook that is open. */
export class PaneHost {
  appearance: Appearance = "light";
  onFailure: (reason: string) => void = () => undefined;
  onVisibility: (isVisible: boolean) => void = () => undefined;
  private host: OfficeHost | undefined;

  constructor(private readonly session: Session) {
    openDoor({
      enter: (pane) => {
        this.connect(pane as unknown as AddInWindow);
      },
      failed: (message) => {
        this.onFailure(message);
      },
    });
  }

  /** Presses a button that the add-in has put on the ribbon; the answer is the reason where that did not work. */
  async pressRibbonButton(action: string, controlId: string): Promise<string | undefined> {
    try {
      if (this.host === undefined) return "";
      await this.host.pressRibbonButton(action, controlId);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Every load of the pane gets a host of its own; the one before it is left. */
  private connect(pane: AddInWindow): void {
    this.host?.leave();
    const { session, appearance } = this;
    const locale = session.language === "zh" ? "zh-CN" : "en-US";
    this.host = new WatchedHost(session, {
      displayLanguage: locale,
      contentLanguage: locale,
      theme: appearance === "light" ? "light" : appearance === "dark" ? "dark" : "black",
      workbookName: session.fileName,
      documentUrl: `workbench://${encodeURIComponent(session.fileName)}`,
      onPaneVisibility: (isVisible) => {
        this.onVisibility(isVisible);
      },
    });
    this.host.enter(pane);
  }
}

/** A host that says on the page when it could not do what the add-in asked for, besides telling the add-in. */
class WatchedHost extends OfficeHost {
  constructor(
    private readonly session: Session,
    options: ConstructorParameters<typeof OfficeHost>[1],
  ) {
    super(session.document, options);
  }

  override execute(request: RichApiRequest): RichApiResponse {
    const response = super.execute(request);
    const { Error: error } = response;
    if (error?.Code === "NotImplemented") {
      this.session.tell({ kind: "warning", text: both((text) => text.hostFailed(error.Message)) });
    }
    return response;
  }
}
