/**
 * 统称 — words that name a class of items whose factors differ; they are never settled in silence, not even where an
 * edition has only one of the class.
 */
export const fuelClasses: readonly { readonly names: readonly string[]; readonly keys: readonly string[] }[] =
  [
    {
      names: ["煤", "煤炭", "coal"],
      keys: ["anthracite", "bituminous-coal", "lignite", "raw-coal", "cleaned-coal", "power-coal"],
    },
    {
      names: ["煤气", "coal gas"],
      keys: ["blast-furnace-gas", "converter-gas", "coke-oven-gas", "producer-gas", "water-gas", "other-gas"],
    },
    {
      names: ["油", "成品油", "oil"],
      keys: ["gasoline", "diesel", "kerosene", "fuel-oil", "crude-oil"],
    },
    {
      names: ["燃气", "气", "gas"],
      keys: [
        "natural-gas",
        "liquefied-natural-gas",
        "liquefied-petroleum-gas",
        "coke-oven-gas",
        "blast-furnace-gas",
      ],
    },
    { names: ["铁合金", "合金", "ferroalloy"], keys: ["ferro-silicon", "ferro-nickel", "silico-manganese"] },
  ];
