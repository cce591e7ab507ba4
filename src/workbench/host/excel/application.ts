import type { WorkbookDocument } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { invalidArgument, notImplemented } from "../rich-api/host-error";

/** 应用程序 — `Excel.Application`. */
export const applicationClass: HostClass<WorkbookDocument> = new HostClass<WorkbookDocument>(
  "Application",
  () => ({
    values: {
      calculationMode: {
        get: ({ calculation }) => (calculation.mode === "manual" ? "Manual" : "Automatic"),
        set: ({ calculation }, value) => {
          if (value === "AutomaticExceptTables") {
            throw notImplemented("Application.calculationMode (AutomaticExceptTables)");
          }
          if (value !== "Automatic" && value !== "Manual") {
            throw invalidArgument("Application.calculationMode");
          }
          calculation.mode = value === "Manual" ? "manual" : "automatic";
        },
      },
      calculationState: { get: ({ calculation }) => (calculation.isPending ? "Pending" : "Done") },
      decimalSeparator: { get: () => "." },
      thousandsSeparator: { get: () => "," },
      useSystemSeparators: { get: () => true },
    },
    methods: {
      calculate: ({ calculation }, given) => {
        const kind = given.oneOf(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate");
        if (kind === "Recalculate") calculation.recalculate();
        else calculation.recalculateFully();
      },
      // Everything a request does is shown and calculated at its end here, so there is nothing left to put
      // off.
      suspendScreenUpdatingUntilNextSync: () => undefined,
      suspendApiCalculationUntilNextSync: () => undefined,
    },
  }),
);
