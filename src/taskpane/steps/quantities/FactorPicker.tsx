import {
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  Field,
  makeStyles,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { chosenGwpSet, sentence, unitIn, type Language } from "../../../core";
import { shownText, type TableContents } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { SeverityLabel } from "../../components/SeverityLabel";
import { usePane } from "../../pane-context";
import { editionsInUse, otherEditions } from "./editions-in-use";
import type { FactorOption } from "./factor-option";
import { FactorOptionCard } from "./FactorOptionCard";
import { EnergyFirst } from "./EnergyFirst";
import { gasesLike, gasesOutsideFindings, gasOptions } from "./gas-options";
import { gridOptions, gridPlacesLike } from "./grid-options";
import { itemsLike, libraryOptions } from "./library-options";
import { ownOptions } from "./own-options";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  control: { minWidth: 0, width: "100%", maxWidth: "none" },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  names: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  opener: { alignSelf: "flex-start" },
});

interface FactorPickerProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
  readonly table: string;
  readonly row: number | string;
  /** What the row says it is about, to begin the search with. */
  readonly about: string;
  /** Purchased electricity takes its factor from the grids. */
  readonly isElectricity: boolean;
  /** Purchased energy whose kind is not chosen yet. */
  readonly needsEnergy: boolean;
}

/** 取因子 — searches library and own factors, shows editions side by side, and enters values, units and source into the row. */
export function FactorPicker(props: FactorPickerProps) {
  const { text } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.picker}>
      <Button size="small" className={styles.opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text.findFactor}
      </Button>
      {isOpen && props.needsEnergy && (
        <EnergyFirst
          onChoose={(shown) =>
            props.state.enter({ table: props.table, row: props.row, column: "energy" }, shown)
          }
        />
      )}
      {isOpen && !props.needsEnergy && (
        <OpenPicker key={props.about} {...props} onTaken={() => setOpen(false)} />
      )}
    </div>
  );
}

function OpenPicker(props: FactorPickerProps & { readonly onTaken: () => void }) {
  const { state, contents, table, row, about, isElectricity, onTaken } = props;
  const { language, text } = usePane();
  const styles = useStyles();
  const [query, setQuery] = useState(isElectricity ? "" : about);
  const [chosen, setChosen] = useState<string>();
  const places = isElectricity ? gridPlacesLike(query) : [];
  const items = isElectricity ? [] : itemsLike(table, query);
  const gases = isElectricity ? [] : gasesLike(table, query);
  const outside = gases.length > 0 ? [] : gasesOutsideFindings(table, query);
  // A gas by its own name is not what merely resembles it.
  const things = gases.length > 0 || outside.length > 0 ? gases : [...places, ...items];
  const thing =
    things.find(({ key }) => key === chosen) ??
    things.find(({ name }) => [name.zh, name.en].includes(query.trim())) ??
    (things.length === 1 ? things[0] : undefined);
  const place = places.find((each) => each === thing);
  const item = items.find((each) => each === thing);
  const own = ownOptions(contents, table, query);
  const gas = gases.find((each) => each === thing);
  const set = chosenGwpSet(contents);
  const library =
    place !== undefined
      ? gridOptions(place)
      : gas !== undefined
        ? set === undefined
          ? []
          : gasOptions(gas, set)
        : item !== undefined
          ? libraryOptions(table, item)
          : [];
  const inUse = editionsInUse(contents);
  const take = (option: FactorOption) => {
    takeInto(state, table, row, option, language);
    onTaken();
  };
  const card = (option: FactorOption) => (
    <FactorOptionCard
      key={option.id}
      option={option}
      others={option.edition === undefined ? [] : otherEditions(inUse, option.edition)}
      onTake={() => take(option)}
    />
  );
  return (
    <>
      <Field label={isElectricity ? text.findGrid : text.findFactorFor}>
        <SearchBox
          className={styles.control}
          value={query}
          onChange={(_event, { value }) => {
            setQuery(value);
            setChosen(undefined);
          }}
        />
      </Field>
      {own.length > 0 && (
        <>
          <Caption1Strong>{text.ownFactorsTitle}</Caption1Strong>
          <ul className={styles.list}>{own.map(card)}</ul>
        </>
      )}
      {things.length > 1 && (
        <div className={styles.names} role="group" aria-label={text.libraryTitle}>
          {things.map(({ key, name }) => (
            <Button
              key={key}
              size="small"
              aria-pressed={key === thing?.key}
              appearance={key === thing?.key ? "primary" : "outline"}
              onClick={() => setChosen(key)}
            >
              {name[language]}
            </Button>
          ))}
        </div>
      )}
      {thing !== undefined && (
        <>
          <Caption1Strong>{text.factorVersionsOf(thing.name[language])}</Caption1Strong>
          <ul className={styles.list}>{library.map(card)}</ul>
          {gas !== undefined && library.length === 0 && (
            <Caption1>{set === undefined ? text.chooseGwpSetFirst : text.gasHasNoGwp(set.id)}</Caption1>
          )}
        </>
      )}
      {outside.map((finding) => (
        <div key={finding.values["found"]}>
          <SeverityLabel severity={finding.severity} /> <Caption1>{sentence(finding, language)}</Caption1>
        </div>
      ))}
      {outside.length === 0 && things.length === 0 && own.length === 0 && query.trim() !== "" && (
        <Body1>{text.noFactorFound}</Body1>
      )}
    </>
  );
}

/** Values, their units and their source go into the row together; a unit column that is fixed is left alone. */
function takeInto(
  state: LedgerEditing,
  table: string,
  row: number | string,
  option: FactorOption,
  language: Language,
): void {
  for (const { column, unitColumn, value, unit } of option.values) {
    if (value === undefined) continue;
    state.enter({ table, row, column }, value.toText(15).text);
    if (unitColumn !== undefined) state.enter({ table, row, column: unitColumn }, unitIn(unit, language));
  }
  state.enter({ table, row, column: "factorSource" }, option.source);
  if (option.about === undefined) return;
  const { column, name } = option.about;
  const cell = { table, row, column };
  // What the row is about tells its series apart; what somebody wrote there stays.
  if (shownText(state.snapshot ?? {}, state.draft, cell) === "") state.enter(cell, name[language]);
}
