import type { ReactNode } from "react";
import { command } from "../session/selection-commands";
import { openByDialog, save } from "../session/file-actions";
import { focusGrid } from "../sheet/focus-grid";
import { useSession } from "../use-session";
import { Icon } from "./icons";
import type { AddInButton, AddInGroup } from "./add-in-ribbon";

/** How far the sheet can be made larger or smaller. */
export const ZOOMS: readonly number[] = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2];

interface RibbonProps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly isPaneShown: boolean;
  readonly onPane: (isShown: boolean) => void;
  readonly addInGroups: readonly AddInGroup[];
  readonly onAddInButton: (button: AddInButton) => void;
}

/** 功能区 — the workbench's own commands, then the add-in's buttons as its manifest names them. */
export function Ribbon(props: RibbonProps) {
  const { session, text } = useSession();
  const { history } = session.document;
  const { language } = session;
  const place = ZOOMS.indexOf(props.zoom);
  return (
    <div className="ribbon" role="toolbar" aria-label={text.ribbon}>
      <Group name={text.fileGroup}>
        <RibbonButton label={text.open} hint={text.openHint} onPress={() => openByDialog(session)}>
          <Icon name="open" />
        </RibbonButton>
        <RibbonButton label={text.save} hint={text.saveHint} onPress={() => save(session)}>
          <Icon name="save" />
        </RibbonButton>
      </Group>
      <Group name={text.editGroup}>
        <RibbonButton
          label={text.undo}
          hint={text.undoHint(history.undoLabel ?? "")}
          isDisabled={!history.canUndo}
          onPress={() => command(session, "undo")}
        >
          <Icon name="undo" />
        </RibbonButton>
        <RibbonButton
          label={text.redo}
          hint={text.redoHint(history.redoLabel ?? "")}
          isDisabled={!history.canRedo}
          onPress={() => command(session, "redo")}
        >
          <Icon name="redo" />
        </RibbonButton>
      </Group>
      <Group name={text.calculationGroup}>
        <RibbonButton
          label={text.recalculate}
          hint={text.recalculateHint}
          onPress={() => command(session, "recalculate")}
        >
          <Icon name="recalculate" />
        </RibbonButton>
      </Group>
      {props.addInGroups.map((group) => (
        <Group key={group.id} name={group.label[language]} isOwn>
          {group.buttons.map((button) => (
            <RibbonButton
              key={button.id}
              label={button.label[language]}
              hint={button.description[language]}
              onPress={() => props.onAddInButton(button)}
            >
              <img src={button.icon} width="20" height="20" alt="" />
            </RibbonButton>
          ))}
        </Group>
      ))}
      <Group name={text.viewGroup}>
        <RibbonButton
          label={text.showPane}
          hint={text.showPaneHint}
          isPressed={props.isPaneShown}
          onPress={() => props.onPane(!props.isPaneShown)}
        >
          <Icon name="pane" />
        </RibbonButton>
        <div className="zoom" role="group" aria-label={text.zoom}>
          <button
            type="button"
            aria-label={text.zoomOut}
            title={text.zoomOut}
            disabled={place <= 0}
            onClick={() => props.onZoom(ZOOMS[place - 1] ?? 1)}
          >
            −
          </button>
          <output>{Math.round(props.zoom * 100)}%</output>
          <button
            type="button"
            aria-label={text.zoomIn}
            title={text.zoomIn}
            disabled={place >= ZOOMS.length - 1}
            onClick={() => props.onZoom(ZOOMS[place + 1] ?? 1)}
          >
            +
          </button>
        </div>
      </Group>
    </div>
  );
}

interface GroupProps {
  readonly name: string;
  readonly isOwn?: boolean;
  readonly children: ReactNode;
}

function Group({ name, isOwn, children }: GroupProps) {
  return (
    <div className={isOwn === true ? "ribbon-group is-own" : "ribbon-group"} role="group" aria-label={name}>
      <div className="ribbon-buttons">{children}</div>
      <div className="ribbon-name" aria-hidden="true">
        {name}
      </div>
    </div>
  );
}

interface RibbonButtonProps {
  readonly label: string;
  readonly hint: string;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function RibbonButton({ label, hint, isDisabled, isPressed, onPress, children }: RibbonButtonProps) {
  return (
    <button
      type="button"
      className="ribbon-button"
      title={hint}
      disabled={isDisabled === true}
      aria-pressed={isPressed}
      onClick={() => {
        onPress();
        focusGrid();
      }}
    >
      {children}
      <span>{label}</span>
    </button>
  );
}
