import type { Language } from "../../../core";
import { useSession } from "../use-session";
import { appearances, type Appearance } from "./appearance";
import { Mark } from "./icons";

interface TitleBarProps {
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
  readonly onLanguage: (language: Language) => void;
}

/** 标题栏 — the product, the file, the language and the appearance. */
export function TitleBar({ appearance, onAppearance, onLanguage }: TitleBarProps) {
  const { session, text } = useSession();
  const names: Readonly<Record<Appearance, string>> = {
    light: text.light,
    dark: text.dark,
    "high-contrast": text.highContrast,
  };
  const isModified = session.document.history.isModified;
  return (
    <div className="title-bar">
      <div className="product">
        <Mark />
        <h1>{text.name}</h1>
      </div>
      <div className="file-name" title={isModified ? text.unsaved : undefined}>
        {session.fileName}
        {isModified && <span className="unsaved">{` · ${text.unsaved}`}</span>}
      </div>
      <div className="settings">
        <label>
          <span>{text.theme}</span>
          <select
            value={appearance}
            onChange={({ target }) =>
              onAppearance(appearances.find((name) => name === target.value) ?? "light")
            }
          >
            {appearances.map((name) => (
              <option key={name} value={name}>
                {names[name]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{text.language}</span>
          <select
            value={session.language}
            onChange={({ target }) => onLanguage(target.value === "en" ? "en" : "zh")}
          >
            <option value="zh" lang="zh-CN">
              中文
            </option>
            <option value="en" lang="en-US">
              English
            </option>
          </select>
        </label>
      </div>
    </div>
  );
}
