import { assetKinds } from "./asset-kinds";
import { column } from "./column";

/** 是谁、从哪里来 — what a lot is, which registry keeps it, which project it comes from. */
export const identityColumns = [
  column(
    "lot",
    "text",
    ["批次", "Lot"],
    ["批次的名称，同批次的各部分写同一名称", "Name of the lot; its parts share the name"],
    "GUIDE 8.1.3",
    {
      isExpected: true,
      alsoHeaded: ["批次号", "批次编号", "资产编号", "lot id"],
    },
  ),
  {
    id: "kind",
    header: { zh: "种类", en: "Kind" },
    note: { zh: "碳资产的种类", en: "Kind of carbon asset" },
    kind: "choice",
    choices: assetKinds,
    alsoHeaded: ["资产种类", "碳资产种类", "抵消品种", "kind of asset"],
    isExpected: true,
    clause: "GUIDE 7.3.4",
    requirement: "E1",
  },
  column(
    "registry",
    "text",
    ["登记机构", "Registry"],
    ["在哪里登记", "Where the lot is registered"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["登记簿", "注册登记系统", "管理机构"],
    },
  ),
  column("account", "text", ["账户", "Account"], ["登记账户", "Account in the registry"], "GUIDE 8.1.3", {
    alsoHeaded: ["账号", "账户号"],
  }),
  column(
    "projectNo",
    "text",
    ["项目编号", "Project number"],
    ["登记机构给的项目编号", "The project's number in the registry"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["项目号", "备案号", "project no", "project id"],
    },
  ),
  column(
    "projectName",
    "text",
    ["项目名称", "Project"],
    ["项目的名称", "Name of the project"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["项目"],
    },
  ),
  column(
    "place",
    "text",
    ["项目地点", "Place"],
    ["项目所在地", "Where the project is"],
    "CIECCPA061 8.4.2a",
    {
      alsoHeaded: ["所在地"],
    },
  ),
  column(
    "hostCountry",
    "text",
    ["东道国", "Host country"],
    ["登记簿记载的项目所在国", "Country of the project in the registry"],
    "GUIDE 7.3.4b",
    {
      alsoHeaded: ["国家", "项目国家", "country"],
    },
  ),
  column(
    "methodology",
    "text",
    ["方法学", "Methodology"],
    ["采用的方法学", "Methodology used"],
    "DZJN108 9.1",
  ),
  {
    id: "projectType",
    header: { zh: "项目类型", en: "Project type" },
    note: { zh: "林业碳汇、其他清除或减排", en: "Forest sink, other removal, or reduction" },
    kind: "choice",
    choices: [
      {
        id: "forest",
        text: { zh: "林业碳汇", en: "Forest sink" },
        alsoWritten: ["造林", "林业", "forestry"],
      },
      {
        id: "removal",
        text: { zh: "其他清除", en: "Other removal" },
        alsoWritten: ["清除", "碳清除", "removal"],
      },
      { id: "reduction", text: { zh: "减排", en: "Reduction" }, alsoWritten: ["减排项目"] },
      { id: "travel", text: { zh: "低碳出行", en: "Low-carbon travel" }, alsoWritten: ["出行"] },
    ],
    isExpected: false,
    clause: "CIECCPA061 8.4.2a",
    requirement: "E6",
  },
  {
    id: "local",
    header: { zh: "是否本地", en: "Local" },
    note: { zh: "项目是否在本地（碳汇：本市）", en: "Whether the project is local (sinks: same city)" },
    kind: "choice",
    choices: [
      { id: "yes", text: { zh: "本地", en: "Local" }, alsoWritten: ["是", "yes", "本市", "本地区"] },
      { id: "no", text: { zh: "外地", en: "Elsewhere" }, alsoWritten: ["否", "no", "非本地"] },
    ],
    alsoHeaded: ["本地"],
    isExpected: false,
    clause: "CIECCPA061 8.4.2a",
    requirement: "E6",
  },
  {
    id: "boundary",
    header: { zh: "边界关系", en: "Inside or outside" },
    note: { zh: "项目在核算边界之内还是之外", en: "Whether the project lies inside the accounting boundary" },
    kind: "choice",
    choices: [
      { id: "outside", text: { zh: "边界外", en: "Outside" }, alsoWritten: ["外", "边界以外", "out"] },
      { id: "inside", text: { zh: "边界内", en: "Inside" }, alsoWritten: ["内", "边界以内", "in"] },
    ],
    alsoHeaded: ["边界内外", "与边界的关系"],
    isExpected: false,
    clause: "DZJN108 3.4",
    requirement: "E10",
  },
] as const;
