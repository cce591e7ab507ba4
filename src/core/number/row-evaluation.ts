import { blockExpression, type BlockExpression } from "./block-expression";
import { blockLength, Buffers, sharedBuffers, type BlockNumber } from "./block-number";
import type { Expression } from "./expression";
import { nearestDoubles } from "./nearest-doubles";
import { BlockReader } from "./read-block";

/** 逐行输入 — where the doubles of a block of rows come from. */
export interface RowInputs {
  /**
   * Copies what an input holds in `count` rows. A row that is not for the columns, because its cell is no finite number or
   * the number is refused, is marked as missed; what is copied there does not matter.
   */
  readonly copy: (name: string, from: number, count: number, into: Float64Array, missed: Uint8Array) => void;
}

/**
 * 逐行求值 — evaluates an expression over rows of doubles, a block at a time. Each result is the double nearest to the exact
 * one; a row for which that is not proven is marked as missed, and the caller asks the exact reference for it.
 */
export class RowEvaluation {
  readonly results: Float64Array;
  readonly missed: Uint8Array;
  private readonly cells: Float64Array;
  private readonly buffers: Buffers;
  private readonly evaluateBlock: BlockExpression;
  private readonly readers = new Map<string, BlockReader>();
  private from = 0;
  private count = 0;

  constructor(
    expression: Expression,
    private readonly inputs: RowInputs,
    longest = blockLength,
  ) {
    this.results = new Float64Array(longest);
    this.missed = new Uint8Array(longest);
    this.cells = new Float64Array(longest);
    this.buffers = longest === blockLength ? sharedBuffers : new Buffers(longest);
    this.evaluateBlock = blockExpression(expression);
  }

  /** Evaluates `count` rows, beginning with the one at `from`, into `results` and `missed`. */
  evaluate(from: number, count: number): void {
    const { buffers, missed, results } = this;
    this.from = from;
    this.count = count;
    buffers.takeBack();
    mark(missed, count, 0);
    const number = this.evaluateBlock(this.read, count, buffers);
    const isDone = number !== undefined && nearestDoubles(number, count, buffers, results, missed);
    if (!isDone) mark(missed, count, 1);
  }

  /** Made once: an evaluation of a single row is over before a closure of its own would pay. */
  private readonly read = (name: string): BlockNumber => {
    const { cells, count, missed } = this;
    this.inputs.copy(name, this.from, count, cells, missed);
    let reader = this.readers.get(name);
    if (reader === undefined) this.readers.set(name, (reader = new BlockReader()));
    return reader.read(cells, count, missed, this.buffers);
  };
}

/** A loop, because `fill` takes longer to begin than a single row takes altogether. */
function mark(missed: Uint8Array, count: number, as: 0 | 1): void {
  for (let row = 0; row < count; row += 1) missed[row] = as;
}
