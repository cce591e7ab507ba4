/** 管理登记 — the registers of the management system, the change log and the findings. */
export { changeLogTable } from "./change-log-table";
export { documentsTable } from "./documents-table";
export { findingsTable } from "./findings-table";
export { interestedPartiesTable } from "./interested-parties-table";
export { internalAuditsTable } from "./internal-audits-table";
export { managementReviewsTable } from "./management-reviews-table";
export { nonconformitiesTable } from "./nonconformities-table";
export { obligationsTable } from "./obligations-table";
export { risksTable } from "./risks-table";
export { rolesTable } from "./roles-table";
export { suppliersTable } from "./suppliers-table";
export { trainingTable } from "./training-table";
