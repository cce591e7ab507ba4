export { activityTables, hasActivityTables, recordedAmounts, type RecordedAmount } from "../../../core";
