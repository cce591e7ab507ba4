import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../core";
import { usePane } from "../../pane-context";
import { rememberLanguage } from "../../remembered-language";
import { paneText } from "../../text";

const languages: readonly Language[] = ["zh", "en"];

/** 窗格语言 — each language named in itself; the choice is kept on this computer where the host allows it. */
export function LanguageSetting({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { language, text } = usePane();
  const [isKept, setKept] = useState(true);
  return (
    <Field
      label={text.settingsLanguage}
      hint={isKept ? text.settingsLanguageKept : text.settingsLanguageNotKept}
    >
      <RadioGroup
        layout="horizontal"
        value={language}
        onChange={(_event, { value }) => {
          const chosen = languages.find((each) => each === value) ?? language;
          setKept(rememberLanguage(chosen));
          onLanguage(chosen);
        }}
      >
        {languages.map((each) => {
          const other = each === "zh" ? "en" : "zh";
          return (
            <Radio
              key={each}
              value={each}
              label={{ children: paneText[other].otherLanguage, lang: paneText[each].locale }}
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}
