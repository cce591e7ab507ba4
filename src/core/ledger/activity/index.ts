/** 活动数据 — the tables of activity data by month, one per method. */
export { apartTable } from "./apart-table";
export { carbonFlowsTable } from "./carbon-flows-table";
export { factorUseTable } from "./factor-use-table";
export { fuelUseTable } from "./fuel-use-table";
export { measuredGasTable } from "./measured-gas-table";
export { productionTable } from "./production-table";
export { purchasedEnergyTable } from "./purchased-energy-table";
