import type { Rule } from "../rule";

/** CIECCPA061 8.2.1–8.2.2 组织边界与核算边界 — what shows the boundary, and the categories of emissions. */
export const boundary = {
  organisation: {
    clause: "CIECCPA061 8.2.1",
    modality: "should",
    requirement: "A1",
    says: {
      zh: "用成立时间、规模、经营范围、资产，产品、产量和产能，装置和工序及其运行情况，以及平面图和组织架构图来识别组织边界。",
      en: "Founding, scale, business, assets, products, output and capacity, installations and how they run, site plan and organisation chart show the organisational boundary.",
    },
    carriedBy: ["table Enterprise", "step boundary"],
  },
  categories: {
    clause: "CIECCPA061 8.2.2",
    modality: "should",
    requirement: "A4",
    says: {
      zh: "核算边界由直接排放和五类间接排放组成。",
      en: "The accounting boundary is made of direct emissions and five categories of indirect ones.",
    },
    carriedBy: ["table BoundaryCategories", "finding category-not-listed", "step boundary"],
  },
  direct: {
    clause: "CIECCPA061 8.2.2.1",
    modality: "shall",
    requirement: "A4",
    says: {
      zh: "直接排放来自组织拥有或控制的排放源：固定源燃烧、移动源燃烧、生产过程、无组织。总量公式总有这一项，不可剔除。",
      en: "Direct emissions come from sources the organisation owns or controls: stationary and mobile combustion, process, fugitive. The formula of the total always has them.",
    },
    carriedBy: ["table BoundaryCategories", "finding category-always-inside"],
  },
  importedEnergy: {
    clause: "CIECCPA061 8.2.2.2",
    modality: "shall",
    requirement: "A4",
    says: {
      zh: "输入能源的间接排放来自外购电力、热力或蒸汽的生产。总量公式总有这一项，不可剔除。",
      en: "Imported energy: emissions from making the electricity, heat or steam that is bought. The formula of the total always has them.",
    },
    carriedBy: ["table BoundaryCategories", "finding category-always-inside"],
  },
  transportation: {
    clause: "CIECCPA061 8.2.2.3",
    modality: "may",
    requirement: "A4",
    says: {
      zh: "供应链或价值链上、与本组织经营有关的运输产生的间接排放。",
      en: "Indirect emissions of transport along the supply or value chain that belongs to the organisation's business.",
    },
    carriedBy: ["table BoundaryCategories"],
  },
  productsUsed: {
    clause: "CIECCPA061 8.2.2.4",
    modality: "may",
    requirement: "A4",
    says: {
      zh: "采购的商品和服务所产生的间接排放。",
      en: "Indirect emissions of the goods and services that are bought.",
    },
    carriedBy: ["table BoundaryCategories"],
  },
  useOfProducts: {
    clause: "CIECCPA061 8.2.2.5",
    modality: "may",
    requirement: "A4",
    says: {
      zh: "本组织的产品或服务在使用中产生的间接排放。",
      en: "Indirect emissions from the use of the organisation's own products and services.",
    },
    carriedBy: ["table BoundaryCategories"],
  },
  otherSources: {
    clause: "CIECCPA061 8.2.2.6",
    modality: "may",
    requirement: "A4",
    says: { zh: "以上各类都不包含的间接排放。", en: "Indirect emissions that no other category holds." },
    carriedBy: ["table BoundaryCategories"],
  },
} as const satisfies Record<string, Rule>;
