import type { ComponentType } from "react";
import {
  boundaryPart,
  measuresPart,
  monitoringPart,
  offsetsPart,
  quantitiesPart,
  readinessPart,
  sourcesPart,
  verdictPart,
  type ClauseRef,
  type RequirementId,
  type Text,
} from "../core";
import { BoundaryStep } from "./steps/boundary/BoundaryStep";
import { boundaryEditing } from "./steps/boundary/step";
import { MonitoringStep } from "./steps/monitoring/MonitoringStep";
import { monitoringEditing } from "./steps/monitoring/step";
import { SourcesStep } from "./steps/sources/SourcesStep";
import { sourcesEditing } from "./steps/sources/step";
import { MeasuresStep } from "./steps/measures/MeasuresStep";
import { measuresEditing } from "./steps/measures/step";
import { ReadinessStep } from "./steps/readiness/ReadinessStep";
import { readinessEditing } from "./steps/readiness/step";
import { QuantitiesStep } from "./steps/quantities/QuantitiesStep";
import { quantitiesEditing } from "./steps/quantities/step";
import { OffsetsStep } from "./steps/offsets/OffsetsStep";
import { offsetsEditing } from "./steps/offsets/step";
import { VerdictStep } from "./steps/verdict/VerdictStep";
import { verdictEditing } from "./steps/verdict/step";
import type { EditedStep, LedgerEditing } from "./editing/use-editing";

/** 一步 — one step of the journey: what it is called, which demands it meets, on which clauses it rests. */
export interface JourneyStep {
  readonly id: string;
  readonly title: Text;
  readonly requirements: readonly RequirementId[];
  readonly clauses: readonly ClauseRef[];
  /** What is seen and what it edits; absent where the step is still to come: then it is named, and cannot be opened. */
  readonly content?: {
    readonly editing: EditedStep;
    readonly component: ComponentType<{ readonly state: LedgerEditing }>;
  };
}

/** 旅程 — the steps from an empty ledger to a judged one; the only order there is. */
export const journey: readonly JourneyStep[] = [
  {
    id: "boundary",
    title: boundaryPart.title,
    requirements: ["A1", "A2", "A3", "A4", "A6", "A7"],
    clauses: [
      "GUIDE 5.1",
      "GUIDE 6.2b",
      "GUIDE 8.1.1",
      "CIECCPA061 8.2.1",
      "CIECCPA061 8.2.2",
      "CIECCPA061 6.3.2",
      "DZJN108 5.3",
    ],
    content: { editing: boundaryEditing, component: BoundaryStep },
  },
  {
    id: "readiness",
    title: readinessPart.title,
    requirements: ["A8", "A9", "A10"],
    clauses: ["GUIDE 5.2.1", "GUIDE 5.4", "DZJN108 5.4"],
    content: { editing: readinessEditing, component: ReadinessStep },
  },
  {
    id: "sources",
    title: sourcesPart.title,
    requirements: ["A5", "B1", "B2", "B3"],
    clauses: ["DB43 6.2.3.3a", "DB43 Annex C", "GUIDE 6.2c", "CIECCPA061 8.2.3"],
    content: { editing: sourcesEditing, component: SourcesStep },
  },
  {
    id: "monitoring",
    title: monitoringPart.title,
    requirements: ["B4", "B5", "B6", "B10"],
    clauses: ["CIECCPA061 8.2.4", "DB43 6.3.5", "DB14 8.1", "DB43 9.1.1.2"],
    content: { editing: monitoringEditing, component: MonitoringStep },
  },
  {
    id: "quantities",
    title: quantitiesPart.title,
    requirements: ["B7", "B8", "B9", "C1", "C6"],
    clauses: ["CIECCPA061 8.2.5"],
    content: { editing: quantitiesEditing, component: QuantitiesStep },
  },
  {
    id: "measures",
    title: measuresPart.title,
    requirements: ["D1", "D2", "D3", "D4", "D5", "D6", "D8", "D9", "D10", "D11"],
    clauses: ["GUIDE 6.2a", "GUIDE 6.3", "GUIDE 7.1", "GUIDE 7.4.4", "DB14 6.3", "DB43 6.2.3.3b"],
    content: { editing: measuresEditing, component: MeasuresStep },
  },
  {
    id: "offsets",
    title: offsetsPart.title,
    requirements: ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12"],
    clauses: ["GUIDE 8.1.3", "CIECCPA061 8.4", "DZJN108 9.1"],
    content: { editing: offsetsEditing, component: OffsetsStep },
  },
  {
    id: "verdict",
    title: verdictPart.title,
    requirements: ["F1", "F2", "F3", "F4", "F5", "F6", "F7"],
    clauses: ["GUIDE 8.1.4", "GUIDE 8.1.5", "GUIDE 9.1"],
    content: { editing: verdictEditing, component: VerdictStep },
  },
];
