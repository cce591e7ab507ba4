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
    modality: "shall",
    requirement: "A4",
    says: {
      zh: "运输一类，是与本组织经营有关的供应链或价值链运输产生的间接排放：上下游运输和配送、商务旅行、员工通勤等。",
      en: "Transportation holds the indirect emissions of transport along the supply or value chain: freight up and down stream, business travel, commuting and the like.",
    },
    carriedBy: ["table BoundaryCategories"],
  },
  productsUsed: {
    clause: "CIECCPA061 8.2.2.4",
    modality: "shall",
    requirement: "A4",
    says: {
      zh: "组织使用产品一类，是采购的商品和服务产生的间接排放，也包括资本货物、生产废弃物的处理、租入的资产等。",
      en: "Products used by the organisation are the goods and services that are bought, capital goods, waste of production and leased-in assets; their indirect emissions belong here.",
    },
    carriedBy: ["table BoundaryCategories"],
  },
  useOfProducts: {
    clause: "CIECCPA061 8.2.2.5",
    modality: "shall",
    requirement: "A4",
    says: {
      zh: "使用本组织产品一类，是产品或服务售出以后产生的间接排放：产品的使用、报废处理，以及租出的资产、投资等。",
      en: "Use of the organisation's products holds the indirect emissions after the sale: use and end-of-life treatment, leased-out assets, investments and the like.",
    },
    carriedBy: ["table BoundaryCategories"],
  },
  otherSources: {
    clause: "CIECCPA061 8.2.2.6",
    modality: "shall",
    requirement: "A4",
    says: {
      zh: "其他来源一类，收纳以上各类都不包含的间接排放。",
      en: "Other sources take the indirect emissions that no other category holds.",
    },
    carriedBy: ["table BoundaryCategories"],
  },
} as const satisfies Record<string, Rule>;
