import type { Rule } from "../rule";

/** GUIDE 7.2 深度脱碳阶段 — changing the process itself. */
export const deepDecarbonisation = {
  processes: {
    clause: "GUIDE 7.2.1",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "选取这一阶段的企业，对现有工艺作根本变革来深度脱碳。",
      en: "An enterprise in this stage changes its processes fundamentally to decarbonise in depth.",
    },
    carriedBy: ["table Measures", "CN.PATHWAY"],
  },
  coalPower: {
    clause: "GUIDE 7.2.1a",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "煤电可掺烧绿氨或生物质，采用全氧或化学链燃烧。",
      en: "Coal power may turn to green ammonia or biomass co-firing, oxy-fuel or chemical looping.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  steel: {
    clause: "GUIDE 7.2.1b",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "钢铁可采用氢基还原、富氢高炉、电解还原、钢化联产。",
      en: "Steel may turn to hydrogen reduction, hydrogen-rich furnaces, electrolysis, steel with chemicals.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  cement: {
    clause: "GUIDE 7.2.1c",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "水泥可采用生物质燃料、低碳熟料、地聚物和矿化水泥、磷石膏联产。",
      en: "Cement may turn to biomass fuels, low-carbon clinker, geopolymer and mineralised cement, phosphogypsum.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  copper: {
    clause: "GUIDE 7.2.1d",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "铜冶炼可采用氢能、富氧、湿法、熔融电解。",
      en: "Copper may turn to hydrogen, oxygen-rich, wet and electrolytic routes.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  aluminium: {
    clause: "GUIDE 7.2.1e",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "铝冶炼可采用惰性阳极、低温电解、氢能。",
      en: "Aluminium may turn to inert anodes, low-temperature electrolysis, hydrogen.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  ammonia: {
    clause: "GUIDE 7.2.1f",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "合成氨可采用绿氢、光催化、电化学、化学链。",
      en: "Ammonia may turn to green hydrogen, photo- and electrochemistry, chemical looping.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  ethylene: {
    clause: "GUIDE 7.2.1g",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "乙烯可用绿甲醇、生物乙醇、轻烃作原料。",
      en: "Ethylene may be made from green methanol, bioethanol, light hydrocarbons.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  capture: {
    clause: "GUIDE 7.2.2",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "技术经济可行时，规模化捕集、利用与封存二氧化碳，或规模化替代非二氧化碳排放物质。",
      en: "Where feasible, CO2 is captured, used and stored at scale, or substances that emit other gases are replaced at scale.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
