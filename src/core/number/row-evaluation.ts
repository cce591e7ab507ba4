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
    buffers.takeBack();
    missed.fill(0, 0, count);
    const read = (name: string): BlockNumber => this.read(name, from, count);
    const number = this.evaluateBlock(read, count, buffers);
    const isDone = number !== undefined && nearestDoubles(number, count, buffers, results, missed);
    if (!isDone) missed.fill(1, 0, count);
  }

  private read(name: string, from: number, count: number): BlockNumber {
    this.inputs.copy(name, from, count, this.cells, this.missed);
    let reader = this.readers.get(name);
    if (reader === undefined) this.readers.set(name, (reader = new BlockReader()));
    return reader.read(this.cells, count, this.missed, this.buffers);
  }
}
