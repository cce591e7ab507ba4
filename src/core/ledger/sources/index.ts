/** 排放源与监测的台账表 — sources, units, equipment, plans, instruments and footprints. */
export { dataCollectionPlanTable } from "./data-collection-plan-table";
export { emissionUnitsTable } from "./emission-units-table";
export { equipmentTable } from "./equipment-table";
export { exclusionsTable } from "./exclusions-table";
export { footprintsTable } from "./footprints-table";
export { instrumentsTable } from "./instruments-table";
export { monitoringPlanTable } from "./monitoring-plan-table";
export { qualityPlanTable } from "./quality-plan-table";
export { sourceMethodsTable } from "./source-methods-table";
export { frequencyChoices, methodChoices, sourceClassChoices, yesNoChoices } from "./source-choices";
export { sourceTables, type SourceTableId } from "./source-tables";
export { sourcesTable } from "./sources-table";
