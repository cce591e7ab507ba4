import type { EditResult, EditSource } from "../contract/edit-result";
import type { EditHistory } from "../contract/history";
import type { Change, ChangeTarget } from "../state/change";
import { EditRefusal } from "./edit-refusal";

/** One undoable step. */
export interface Step {
  readonly label: string;
  readonly source: EditSource;
  readonly changes: readonly Change[];
}

/** Told after a whole step was done, undone or redone. */
export type StepListener = (step: Step, direction: "done" | "undone" | "redone") => void;

/** How many steps can be undone. */
const longestHistory = 200;

/** 撤销与重做 — the steps done so far; an edit that fails is taken back wholly. */
export class History implements EditHistory {
  /** Grows with every change, whichever way, so that what was derived from the data knows when it is out of date. */
  revision = 0;
  private done: Step[] = [];
  private undone: Step[] = [];
  private recording: Change[] | undefined;
  private source: EditSource = "local";
  private savedStep: Step | undefined;

  constructor(
    private readonly target: () => ChangeTarget,
    private readonly afterStep: StepListener,
  ) {}

  get canUndo(): boolean {
    return this.done.length > 0 && this.recording === undefined;
  }

  get canRedo(): boolean {
    return this.undone.length > 0 && this.recording === undefined;
  }

  get undoLabel(): string | null {
    return this.done.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.undone.at(-1)?.label ?? null;
  }

  get isModified(): boolean {
    return this.done.at(-1) !== this.savedStep;
  }

  /** Remembers that what is there now is in the file. */
  noteSaved(): void {
    this.savedStep = this.done.at(-1);
  }

  record(change: Change): void {
    if (this.recording === undefined) throw new Error("A change was made outside a step.");
    this.recording.push(change);
    this.revision++;
  }

  transaction(label: string, edits: () => EditResult | undefined, source?: EditSource): EditResult {
    const run = (): EditResult =>
      this.step(label, () => {
        const result = edits();
        if (result?.ok === false) throw new EditRefusal(result.failure);
      });
    return source === undefined ? run() : this.actingAs(source, run);
  }

  actingAs<Result>(source: EditSource, edits: () => Result): Result {
    const before = this.source;
    this.source = source;
    try {
      return edits();
    } finally {
      this.source = before;
    }
  }

  /** Runs an edit as a step, or as part of the step that is under way. */
  step(label: string, edit: () => void): EditResult {
    const outer = this.recording;
    const changes = (this.recording ??= []);
    const start = changes.length;
    try {
      edit();
    } catch (error) {
      this.takeBack(changes, start);
      this.recording = outer;
      if (error instanceof EditRefusal) return { ok: false, failure: error.sentence };
      throw error;
    }
    this.recording = outer;
    if (outer === undefined && changes.length > 0) this.finish({ label, source: this.source, changes });
    return { ok: true };
  }

  undo(): boolean {
    const step = this.canUndo ? this.done.pop() : undefined;
    if (step === undefined) return false;
    this.takeBack([...step.changes], 0);
    this.undone.push(step);
    this.afterStep(step, "undone");
    return true;
  }

  redo(): boolean {
    const step = this.canRedo ? this.undone.pop() : undefined;
    if (step === undefined) return false;
    for (const change of step.changes) change.run(this.target(), true);
    this.revision++;
    this.done.push(step);
    this.afterStep(step, "redone");
    return true;
  }

  private finish(step: Step): void {
    this.undone = [];
    this.done.push(step);
    if (this.done.length > longestHistory) this.done.shift();
    this.afterStep(step, "done");
  }

  private takeBack(changes: Change[], start: number): void {
    this.revision++;
    while (changes.length > start) changes.pop()?.run(this.target(), false);
  }
}
