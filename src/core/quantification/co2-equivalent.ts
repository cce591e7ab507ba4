import { success } from "../finding";
import type { Exact } from "../number";
import { firstRefusal, mustNotBeNegative } from "./conditions";
import type { Method } from "./method";

/** 二氧化碳当量 — mass of a gas times its global warming potential. Captured gas stands with a minus sign. */
export const co2Equivalent: Method<{ amount: Exact; gwp: Exact }> = {
  requirement: "C7",
  clauses: ["GUIDE 3.1", "DB14 3.1"],
  writes: "E = M × GWP",
  symbols: { amount: "M", gwp: "GWP" },
  calculate: ({ amount, gwp }) => firstRefusal(mustNotBeNegative("gwp", gwp)) ?? success(amount.times(gwp)),
};
