export { activityKindOf, activityKinds, type ActivityKind } from "../../../core";
