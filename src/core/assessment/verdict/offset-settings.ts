import type { Finding } from "../../finding";
import { offsetReadingItems, type VerdictSettings } from "../../ledger";
import type { OffsetSettings } from "../offsets/offset-count";

/** 批次的设置 — what the settings of the verdict mean for lots; left out is the default reading. */
export function offsetSettings(settings: VerdictSettings, isMarketBased: boolean): OffsetSettings {
  const names = settings.beneficiaries.value
    ?.split(/[、,，;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return {
    publishedOn: settings.publishedOn.value,
    isEvent: settings.isEvent.value === "yes",
    retirementWithinPeriod: settings.guideRetirement.value === "withinPeriod",
    ageByVintage: settings.guideAge.value === "vintage",
    unretiredRefused: settings.dzjn108Pending.value === "retiredOnly",
    allocatedAllowancesCounted: settings.cieccpa061Allowances.value === "alsoAllocated",
    otherCreditsCounted: settings.cieccpa061OtherCredits.value === "counted",
    unlistedKindsCounted: isRecognised(settings),
    cdmOnly: settings.dzjn108International.value === "cdmOnly",
    purchasedRemovalsCounted: settings.db43PurchasedRemovals.value === "counted",
    laterReductionsRefused: settings.laterReductions.value === "excluded",
    isOwnOrder: settings.orderOfUse.value === "own",
    isMarketBased,
    ...(names === undefined || names.length === 0 ? {} : { beneficiaries: names }),
  };
}

/** 其他种类的认可 — other kinds count only with reason, approver and day; short of that they do not, and this says so. */
export function recognitionFindings(settings: VerdictSettings): readonly Finding[] {
  if (settings.guideOtherKinds.value !== "recognised" || isRecognised(settings)) return [];
  const item = offsetReadingItems.find(({ id }) => id === "guideOtherKinds");
  return [
    {
      code: "verdict-kinds-unapproved",
      severity: "question",
      ...(item === undefined ? {} : { clause: item.clause }),
      at: settings.guideOtherKinds.at,
      values: {},
    },
  ];
}

function isRecognised(settings: VerdictSettings): boolean {
  const { guideOtherKinds, guideOtherKindsReason, guideOtherKindsApprover, guideOtherKindsApprovedOn } =
    settings;
  return (
    guideOtherKinds.value === "recognised" &&
    guideOtherKindsReason.value !== undefined &&
    guideOtherKindsApprover.value !== undefined &&
    guideOtherKindsApprovedOn.value !== undefined
  );
}
