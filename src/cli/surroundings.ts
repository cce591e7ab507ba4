import type { PlainDate } from "../core";

/** 退出码 — what a command tells the shell. */
export const exitCodes = { good: 0, different: 1, failed: 2 } as const;

/** 运行环境 — what a command needs from outside; tests bring their own. */
export interface Surroundings {
  /** Writes a result to standard output. */
  readonly write: (text: string) => void;
  /** Writes a failure to standard error. */
  readonly complain: (text: string) => void;
  /** Where the built function bundle lies. */
  readonly bundleFolder: string;
  /** The day on which a command is run; without it nothing is overdue. */
  readonly today?: PlainDate | undefined;
}
