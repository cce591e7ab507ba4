import { HostClass } from "../rich-api/host-class";
import type { RangeModel } from "./range-model";
import { asTruth, styleMember } from "./range-style";

/** 单元格保护 — `Excel.FormatProtection`. */
export const formatProtectionClass: HostClass<RangeModel> = new HostClass<RangeModel>(
  "FormatProtection",
  () => ({
    values: {
      locked: styleMember(
        "FormatProtection.locked",
        ({ isLocked }) => isLocked,
        (isLocked) => ({ isLocked }),
        asTruth,
      ),
    },
  }),
);
