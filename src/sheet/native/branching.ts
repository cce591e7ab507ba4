import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { Place } from "../formula/place";
import { binaryOperations } from "../value/arithmetic";
import { broadcast } from "../value/broadcast";
import { toLogical, toNumber } from "../value/coercion";
import { errorNA, errorValue, UnsupportedError } from "../value/failures";
import { Grid } from "../value/grid";
import { dereferenced } from "../value/operand";
import type { Operand } from "../value/operand";
import type { LazyFunction, Thunk } from "./native-function";

type Parts = readonly (Thunk | null)[];

/** The value of an argument; one left empty counts as blank. */
const given = (part: Thunk | null | undefined): Operand => part?.() ?? null;

/** The argument as one value or an array of values. */
const value = (part: Thunk | null | undefined, at: Place): CellValue | Grid =>
  dereferenced(given(part), at.workbook);

/** IF left without a part: TRUE or FALSE; with an empty one: 0. */
function chosen(parts: Parts, holds: boolean): Operand {
  const index = holds ? 1 : 2;
  return parts.length <= index ? holds : (parts[index]?.() ?? 0);
}

function runIf(at: Place, parts: Parts): Operand {
  const condition = value(parts[0], at);
  if (!(condition instanceof Grid)) {
    const holds = toLogical(condition);
    return holds instanceof CellError ? holds : chosen(parts, holds);
  }
  const branches = [true, false].map((holds) => dereferenced(chosen(parts, holds), at.workbook));
  return broadcast([condition, ...branches], ([test = null, yes = null, no = null]) => {
    const holds = toLogical(test);
    return holds instanceof CellError ? holds : holds ? (yes ?? 0) : (no ?? 0);
  });
}

/** IFERROR and IFNA: another value where the first one is an error that counts. */
function runUnless(counts: (error: CellError) => boolean) {
  // Excel would have calculated what is not supported here, so that any other value would be a guess.
  const catches = (error: CellError): boolean => counts(error) && !(error instanceof UnsupportedError);
  return (at: Place, parts: Parts): Operand => {
    const first = given(parts[0]);
    const tested = dereferenced(first, at.workbook);
    if (!(tested instanceof Grid)) {
      return tested instanceof CellError && catches(tested) ? (parts[1]?.() ?? 0) : first;
    }
    if (!tested.cells.some((cell) => cell instanceof CellError && catches(cell))) return tested;
    return broadcast([tested, value(parts[1], at)], ([cell = null, other = null]) =>
      cell instanceof CellError && catches(cell) ? (other ?? 0) : (cell ?? 0),
    );
  };
}

function runIfs(at: Place, parts: Parts): Operand {
  if (parts.length % 2 === 1) return errorValue;
  for (let index = 0; index < parts.length; index += 2) {
    const condition = value(parts[index], at);
    if (condition instanceof Grid) {
      const rest = parts.slice(index + 2);
      const otherwise = rest.length > 0 ? dereferenced(runIfs(at, rest), at.workbook) : errorNA;
      return broadcast(
        [condition, value(parts[index + 1], at), otherwise],
        ([test = null, yes = null, no = null]) => {
          const holds = toLogical(test);
          return holds instanceof CellError ? holds : holds ? (yes ?? 0) : no;
        },
      );
    }
    const holds = toLogical(condition);
    if (holds instanceof CellError) return holds;
    if (holds) return parts[index + 1]?.() ?? 0;
  }
  return errorNA;
}

const equals = binaryOperations.get("=");

function runSwitch(at: Place, parts: Parts): Operand {
  const wanted = value(parts[0], at);
  if (wanted instanceof CellError) return wanted;
  const pairs = parts.length - 1;
  for (let index = 1; index + 1 < parts.length; index += 2) {
    const candidate = value(parts[index], at);
    if (wanted instanceof Grid || candidate instanceof Grid) return switchEach(at, parts, wanted, index);
    const isSame = equals?.(wanted, candidate) ?? false;
    if (isSame instanceof CellError) return isSame;
    if (isSame === true) return parts[index + 1]?.() ?? 0;
  }
  return pairs % 2 === 1 ? (parts[parts.length - 1]?.() ?? 0) : errorNA;
}

function switchEach(at: Place, parts: Parts, wanted: CellValue | Grid, from: number): Grid {
  const rest = parts.slice(from + 2);
  const otherwise: CellValue | Grid =
    rest.length > 0 ? dereferenced(runSwitch(at, [() => wanted, ...rest]), at.workbook) : errorNA;
  const columns = [wanted, value(parts[from], at), value(parts[from + 1], at), otherwise];
  return broadcast(columns, ([cell = null, candidate = null, result = null, other = null]) => {
    const isSame = equals?.(cell, candidate) ?? false;
    return isSame instanceof CellError ? isSame : isSame === true ? (result ?? 0) : other;
  });
}

function runChoose(at: Place, parts: Parts): Operand {
  const place = value(parts[0], at);
  const pick = (index: CellValue): Operand => {
    const number = toNumber(index);
    if (number instanceof CellError) return number;
    const whole = Math.trunc(number);
    return whole >= 1 && whole < parts.length ? (parts[whole]?.() ?? 0) : errorValue;
  };
  if (!(place instanceof Grid)) return pick(place);
  const choices = parts.slice(1).map((part) => value(part, at));
  return broadcast([place, ...choices], ([index = null, ...cells]) => {
    const number = toNumber(index);
    if (number instanceof CellError) return number;
    const whole = Math.trunc(number);
    return whole >= 1 && whole <= cells.length ? (cells[whole - 1] ?? 0) : errorValue;
  });
}

const isFirst = (index: number): boolean => index === 0;
const isNotAvailable = (error: CellError): boolean => error.code === "#N/A";

/** 分支函数 — functions that calculate only the parts they need. */
export const branchingFunctions: readonly LazyFunction[] = [
  { name: "IF", least: 1, most: 3, takesValue: isFirst, runLazily: runIf },
  { name: "IFS", least: 2, most: 254, takesValue: (index) => index % 2 === 0, runLazily: runIfs },
  { name: "IFERROR", least: 2, most: 2, takesValue: isFirst, runLazily: runUnless(() => true) },
  { name: "IFNA", least: 2, most: 2, takesValue: isFirst, runLazily: runUnless(isNotAvailable) },
  {
    name: "SWITCH",
    least: 3,
    most: 254,
    takesValue: (index, count) => index === 0 || (index % 2 === 1 && index + 1 < count),
    runLazily: runSwitch,
  },
  { name: "CHOOSE", least: 2, most: 255, takesValue: isFirst, runLazily: runChoose },
];
