import {
  electricityAccount,
  sentence,
  type ElectricityAccount,
  type Exact,
  type Finding,
  type Language,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell, ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { optionalNumber } from "../../optional-number";
import { stated } from "../../stated";
import { electricityParameters } from "./electricity-parameters";
import { electricityWords } from "./electricity-words";

const numbers = [
  "purchased",
  "locationFactor",
  "greenPower",
  "certificates",
  "marketFactor",
  "passedOn",
  "bundled",
] as const;

/** CN.ELECTRICITY 外购电力两种核算 — location-based and market-based side by side, each with its own total. */
export const ELECTRICITY: FunctionDefinition = {
  id: "ELECTRICITY",
  group: "factors",
  requirements: ["C8"],
  clauses: ["DZJN108 9.4", "CIECCPA061 8.2.2.2", "DB14 3.2"],
  summary: {
    zh: "外购电力按地域和按市场并列核算：绿电、绿证、其余外购电量各自列出，两种结果各自合计，不相加；超出用电量的绿电绿证不计入。",
    en: "Purchased electricity by location and by market side by side: green power, certificates and the rest, each basis with its own total. What exceeds the use is not counted.",
  },
  parameters: [...electricityParameters, languageParameter],
  result: {
    summary: {
      zh: "七行：各部分、净外购合计、未计入的电量",
      en: "Seven rows: the parts, the net total, what was not counted",
    },
    shape: "table",
  },
  examples: [
    {
      formula: "=CN.ELECTRICITY(10000,0.5,2000,1000,0.6)",
      result: [
        [...electricityWords.headers.zh],
        ["外购电量", 10000, "", "", "", "", ""],
        ["转供电量", 0, "", "", "", "", ""],
        ["绿色电力", 2000, 0.5, 1000, 0, 0, ""],
        ["绿证", 1000, 0.5, 500, 0, 0, ""],
        ["其余外购电量", 7000, 0.5, 3500, 0.6, 4200, ""],
        ["净外购电量合计", 10000, "", 5000, "", 4200, electricityWords.apart.zh],
        ["未计入的绿电绿证", 0, "", "", "", "", ""],
      ],
      note: { zh: "地域 5000 t，市场 4200 t", en: "5 000 t by location, 4 200 t by market" },
    },
    {
      formula: '=INDEX(CN.ELECTRICITY(10000,0.5,2000,3000,0.6,1000,2000,"en"),7,4)',
      result: 4500,
      note: { zh: "转供 1000 MWh 后的地域合计", en: "Total by location after passing on 1 000 MWh" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const given: Record<string, Exact | undefined> = {};
    for (const input of numbers) {
      const outcome = optionalNumber(inputs, input);
      if (!outcome.ok) return [[inputs.failed(outcome.finding)]];
      given[input] = outcome.value;
    }
    const { purchased, locationFactor } = given;
    if (purchased === undefined || locationFactor === undefined) return [[missing(inputs, purchased)]];
    const account = electricityAccount({ ...given, purchased, locationFactor });
    if (!account.ok) return [[inputs.failed(account.finding)]];
    return table(inputs, account.value, locationFactor, language.value);
  },
};

function missing(inputs: Inputs, purchased: Exact | undefined): ResultCell {
  const outcome = inputs.number(purchased === undefined ? "purchased" : "locationFactor", 0, 0);
  return outcome.ok ? "" : inputs.failed(outcome.finding);
}

function table(
  inputs: Inputs,
  account: ElectricityAccount,
  locationFactor: Exact,
  language: Language,
): ResultGrid {
  const { parts, total, findings } = account;
  const words = electricityWords;
  const marketFinding = findings.find(({ code }) => code === "market-factor-missing");
  const said = (code: Finding["code"]): string => {
    const finding = findings.find((each) => each.code === code);
    return finding === undefined ? "" : sentence(inputs.placed(finding), language);
  };
  const market = (amount: Exact | undefined, writes: string): ResultCell =>
    amount !== undefined
      ? number(amount, writes)
      : marketFinding === undefined
        ? ""
        : inputs.failed(marketFinding);
  const line = (part: keyof typeof parts): ResultCell[] => [
    words.rows[part][language],
    number(parts[part].energy, words.writes[part]),
    number(locationFactor, "EF地域"),
    number(parts[part].location, "E = AD × EF地域"),
    market(parts[part].marketFactor, "EF市场"),
    market(parts[part].market, "E = AD × EF市场"),
    part === "rest" ? said("market-factor-missing") : "",
  ];
  const energy = (label: keyof typeof words.rows, amount: Exact, note = ""): ResultCell[] => [
    words.rows[label][language],
    number(amount, words.writes[label]),
    "",
    "",
    "",
    "",
    note,
  ];
  return [
    [...words.headers[language]],
    energy("purchased", account.purchased),
    energy("passedOn", account.passedOn.isZero() ? account.passedOn : account.passedOn.negated()),
    line("greenPower"),
    line("certificates"),
    line("rest"),
    [
      words.rows.total[language],
      number(total.energy, words.writes.total),
      "",
      number(total.location, "E地域 = AD净 × EF地域"),
      "",
      market(total.market, "E市场 = (AD净 − AD绿电 − AD绿证) × EF市场"),
      words.apart[language],
    ],
    energy("notCounted", account.notCounted, said("green-power-exceeds-use")),
  ];
}

function number(value: Exact, writes: string): ResultCell {
  return stated(value, { requirement: "C8", clauses: ["DZJN108 9.4", "CIECCPA061 8.2.2.2"], writes });
}
