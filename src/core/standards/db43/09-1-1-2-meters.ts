import type { Rule } from "../rule";

/** DB43 9.1.1.2 计量器具. */
export const meters = {
  calibrated: {
    clause: "DB43 9.1.1.2",
    modality: "shall",
    requirement: "B10",
    says: {
      zh: "计量器具的配备应符合 GB 17167，并按规定的间隔检定或校准。",
      en: "Meters are there as GB 17167 asks, and verified or calibrated at the prescribed intervals.",
    },
    carriedBy: ["CN.CALIBRATION", "table Instruments"],
  },
} as const satisfies Record<string, Rule>;
