import {
  Accordion,
  Body1,
  Caption1,
  makeStyles,
  SearchBox,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Language } from "../core";
import type { FunctionDefinition } from "../functions/define";
import { functionGroups } from "../functions/group-names";
import { findFunctions } from "./find-functions";
import { FunctionEntry } from "./FunctionEntry";
import type { PaneText } from "./text";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  search: { maxWidth: "none", width: "100%" },
  quiet: { color: tokens.colorNeutralForeground3 },
  group: {
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  groupName: { margin: 0, paddingInline: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

interface FunctionListProps {
  readonly catalogue: readonly FunctionDefinition[];
  readonly language: Language;
  readonly text: PaneText;
}

/** 函数列表 — every function by group, narrowed by the search box. */
export function FunctionList({ catalogue, language, text }: FunctionListProps) {
  const [query, setQuery] = useState("");
  const styles = useStyles();
  const headingId = useId();
  const found = findFunctions(catalogue, query);
  return (
    <section className={styles.list} aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId} className={styles.heading}>
        {text.functions}
      </Subtitle2>
      <search>
        <SearchBox
          className={styles.search}
          aria-label={text.search}
          placeholder={text.search}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      </search>
      <Caption1 role="status" className={styles.quiet}>
        {text.found(found.length)}
      </Caption1>
      {found.length === 0 && <Body1>{text.nothingFound}</Body1>}
      {functionGroups.map(({ id, name }) => {
        const members = found.filter(({ group }) => group === id);
        if (members.length === 0) return null;
        return (
          <div key={id} className={styles.group}>
            <Caption1 as="h3" className={styles.groupName}>
              {name[language]}
            </Caption1>
            <Accordion multiple collapsible>
              {members.map((definition) => (
                <FunctionEntry key={definition.id} definition={definition} language={language} text={text} />
              ))}
            </Accordion>
          </div>
        );
      })}
    </section>
  );
}
