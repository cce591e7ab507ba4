/** 自有台账的话 — what is said where a workbook has none of our tables. */
export const ownLedgerZh = {
  ownLedgerStays:
    "窗格各步只读碳衡的表，这个工作簿里还没有。自己的工作表和数字原样不动；要在各步里用它们，请接管台账。",
  goToTakeover: "去接管台账",
};
