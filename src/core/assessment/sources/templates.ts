import { frequencyChoices } from "../../ledger";
import { cementItems, steelUnits } from "../../tables";

/** One row of a table by column id, as a new table is filled. */
export type TemplateRow = Readonly<Record<string, string>>;

/**
 * 钢铁企业排放单元示例 — rows for the table of units after CIECCPA061 Table 2: an example, to be cut and extended. Which
 * sources of the register a unit holds is left to the user.
 */
export function steelUnitTemplate(): readonly TemplateRow[] {
  return steelUnits.map(({ unit, materials, equipment, activity }) => ({
    unit: `${unit.zh}（${activity}）`,
    materials,
    equipment,
  }));
}

/**
 * 水泥企业监测计划示例 — rows for the monitoring plan after CIECCPA061 Table 3, with the minimum frequency. The unit and how
 * often the enterprise itself monitors are left to the user.
 */
export function cementMonitoringTemplate(): readonly TemplateRow[] {
  return cementItems.map(({ item, source, minimum, requirement, evidence }) => ({
    item: item.zh,
    dataSource: source,
    minimumFrequency: frequencyChoices.find(({ id }) => id === minimum)?.text.zh ?? "",
    requirement,
    evidence,
  }));
}
