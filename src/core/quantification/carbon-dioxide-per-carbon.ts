import { Exact } from "../number";

/** 44/12 — mass of CO2 per mass of carbon, as the standards print it: the ratio itself, never a rounded 3.667. */
export const carbonDioxidePerCarbon = Exact.of("44/12");
