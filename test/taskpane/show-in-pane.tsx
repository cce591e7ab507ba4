import "./browser-surroundings";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Language } from "../../src/core";
import { PaneContext } from "../../src/taskpane/pane-context";
import { paneText } from "../../src/taskpane/text";

afterEach(cleanup);

/** Shows a part of the pane by itself, in a language, outside any workbook. */
export function showInPane(part: ReactNode, language: Language = "zh"): HTMLElement {
  const { container } = render(
    <PaneContext.Provider
      value={{ language, text: paneText[language], workbook: undefined, isReadOnly: false }}
    >
      <FluentProvider theme={webLightTheme}>{part}</FluentProvider>
    </PaneContext.Provider>,
  );
  return container;
}
