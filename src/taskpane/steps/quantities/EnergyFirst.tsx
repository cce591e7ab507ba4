import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { columnOf } from "../../editing/draft";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  names: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface EnergyFirstProps {
  readonly onChoose: (shown: string) => void;
}

/** 先选能源种类 — electricity takes its factor from the grids, the others from the library: without the kind nothing can be searched. */
export function EnergyFirst({ onChoose }: EnergyFirstProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const choices = columnOf("purchasedEnergy", "energy").choices ?? [];
  return (
    <>
      <Caption1>{text.chooseEnergyFirst}</Caption1>
      <div className={styles.names} role="group" aria-label={text.chooseEnergyFirst}>
        {choices.map((choice) => (
          <Button key={choice.id} size="small" onClick={() => onChoose(choice.text.zh)}>
            {choice.text[language]}
          </Button>
        ))}
      </div>
    </>
  );
}
