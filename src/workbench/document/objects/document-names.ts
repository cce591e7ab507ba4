import type { CellRange, CellValue } from "../../../sheet";
import { readFormula } from "../../../sheet";
import type { EditResult } from "../contract/edit-result";
import type { DefinedName, NameCollection } from "../contract/object-collections";
import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";
import { enteredFormula } from "../input/formula-input";
import { referencedRange } from "../reading/referenced-range";
import type { NameState } from "../state/workbook-shape";

/** 名称集合 — the defined names of the document. */
export class DocumentNames implements NameCollection {
  constructor(private readonly core: DocumentCore) {}

  get list(): readonly DefinedName[] {
    return this.core.state.shape.names
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map((name) => this.view(name));
  }

  get(name: string, sheet?: string): DefinedName | undefined {
    const found = this.find(name, sheet);
    return found && this.view(found);
  }

  value(name: string, sheet?: string): CellValue | undefined {
    const found = this.find(name, sheet);
    if (found === undefined) return undefined;
    const own = found.sheet === undefined ? undefined : this.core.state.sheetWithId(found.sheet)?.name;
    const first = this.core.state.shape.sheets[0]?.name ?? "";
    return this.core.calculator.evaluate(found.formula, own ?? first, 0, 0);
  }

  range(name: string, sheet?: string): { readonly sheet: string; readonly range: CellRange } | undefined {
    const found = this.find(name, sheet);
    if (found === undefined) return undefined;
    const own = found.sheet === undefined ? undefined : this.core.state.sheetWithId(found.sheet);
    return referencedRange(this.core.state, found.formula, own?.name);
  }

  set(
    name: string,
    formula: string,
    options: { readonly sheet?: string; readonly comment?: string; readonly isHidden?: boolean } = {},
  ): EditResult {
    return this.core.step("定义名称 · Define a name", () => {
      this.check(name);
      const sheet = options.sheet === undefined ? undefined : this.core.editedSheet(options.sheet).id;
      const known = this.find(name, options.sheet);
      const comment = options.comment ?? known?.comment;
      const changed: NameState = {
        name: known?.name ?? name,
        formula: enteredFormula(formula),
        ...(sheet === undefined ? {} : { sheet }),
        ...(comment === undefined ? {} : { comment }),
        isHidden: options.isHidden ?? known?.isHidden ?? false,
      };
      const { names } = this.core.state.shape;
      this.core.state.setShape({
        names:
          known === undefined ? [...names, changed] : names.map((one) => (one === known ? changed : one)),
      });
    });
  }

  delete(name: string, sheet?: string): EditResult {
    return this.core.step("删除名称 · Delete a name", () => {
      const found = this.find(name, sheet) ?? refuse(`没有名称“${name}”。`, `There is no name "${name}".`);
      const names = this.core.state.shape.names.filter((one) => one !== found);
      this.core.state.setShape({ names });
    });
  }

  private find(name: string, sheet: string | undefined): NameState | undefined {
    const id = sheet === undefined ? undefined : this.core.state.sheetNamed(sheet)?.id;
    if (sheet !== undefined && id === undefined) return undefined;
    return this.core.state.shape.names.find(
      (one) => one.name.toLowerCase() === name.toLowerCase() && one.sheet === id,
    );
  }

  private view({ name, formula, sheet, comment, isHidden }: NameState): DefinedName {
    const own = sheet === undefined ? undefined : this.core.state.sheetWithId(sheet)?.name;
    return {
      name,
      formula,
      ...(own === undefined ? {} : { sheet: own }),
      ...(comment === undefined ? {} : { comment }),
      isHidden,
    };
  }

  /** A name must not read as anything else in a formula. */
  private check(name: string): void {
    const expression = readFormula(name, { row: 0, column: 0 });
    const isName = expression?.kind === "name" && expression.sheet === undefined && expression.name === name;
    if (!isName || name.length > 255 || /^(?:r\d*)?(?:c\d*)?$/i.test(name) || name.startsWith("_xlnm.")) {
      refuse(
        `“${name}”不能用作名称：应以字母、汉字或下划线开头，不含空格，也不像单元格地址。`,
        `"${name}" is no valid name: it starts with a letter or underscore, has no spaces and is no cell address.`,
      );
    }
    if (this.core.state.tableNamed(name) !== undefined) {
      refuse(`已有名为“${name}”的表格。`, `There is already a table named "${name}".`);
    }
  }
}
