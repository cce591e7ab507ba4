import {
  Accordion,
  Body1,
  Caption1,
  makeStyles,
  SearchBox,
  Select,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { catalogue } from "../../../functions/catalogue";
import { functionGroups } from "../../../functions/group-names";
import { usePane } from "../../pane-context";
import { findFunctions } from "./find-functions";
import { FunctionEntry } from "./FunctionEntry";

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
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  groupName: { margin: 0, paddingInline: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

/** 函数助手 — every function by group, narrowed by the search box; opened, it can be filled in and inserted. */
export function FunctionsPanel() {
  const { language, text } = usePane();
  const [query, setQuery] = useState("");
  const styles = useStyles();
  const headingId = useId();
  const [group, setGroup] = useState("");
  const found = findFunctions(catalogue, query).filter((each) => group === "" || each.group === group);
  const groups = functionGroups.filter(({ id }) => catalogue.some((each) => each.group === id));
  return (
    <section className={styles.list} aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId} className={styles.heading}>
        {text.functions}
      </Subtitle2>
      <div role="search">
        <SearchBox
          className={styles.search}
          aria-label={text.search}
          placeholder={text.search}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      </div>
      <Select aria-label={text.functionGroup} value={group} onChange={(_event, { value }) => setGroup(value)}>
        <option value="">{text.functionAllGroups}</option>
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </Select>
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
                <FunctionEntry key={definition.id} definition={definition} />
              ))}
            </Accordion>
          </div>
        );
      })}
    </section>
  );
}
