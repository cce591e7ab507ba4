import { firstFailure } from "./test-globals";

// The quickest tests first: most changed lines are noticed by them.
import "../../test/core/number/blocks.test";
import "../../test/core/number/block-bounds.test";
import "../../test/core/number/block-sizes.test";
import "../../test/core/number/digits.test";
import "../../test/core/number/expressions.test";
import "../../test/core/number/lists.test";
import "../../test/core/number/sums-of-squares.test";
import "../../test/core/quantification/condition.test";
import "../../test/core/quantification/define-method.test";
import "../../test/core/quantification/refusals.test";
import "../../test/core/quantification/rounding-difference.test";
import "../../test/core/trace/explain.test";
import "../../test/core/number/rounding.test";
import "../../test/core/number/exact.test";
import "../../test/core/number/extremes.test";
import "../../test/standards/cases.test";
import "../../test/core/number/frozen-vectors.test";
import "../../test/core/quantification/columns-and-rows.test";
import "../../test/core/number/nearest-rows.test";
import "../../test/core/number/nearest-sums.test";

const failure = firstFailure();
if (failure !== undefined) console.error(failure);
process.exit(failure === undefined ? 0 : 1);
