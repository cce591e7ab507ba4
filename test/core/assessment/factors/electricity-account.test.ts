import fc from "fast-check";
import { electricityAccount, Exact, sum, type ElectricityGiven } from "../../../../src/core";

const amount = fc.nat({ max: 1_000_000 }).map((thousandths) => Exact.of(`${thousandths}e-3`));
const factor = fc.nat({ max: 12_000 }).map((parts) => Exact.of(`${parts}e-4`));
const given: fc.Arbitrary<ElectricityGiven> = fc.record({
  purchased: amount,
  locationFactor: factor,
  greenPower: amount,
  certificates: amount,
  marketFactor: factor,
  passedOn: amount,
});

function accountOf(data: ElectricityGiven) {
  const account = electricityAccount(data);
  if (!account.ok) throw new Error(account.finding.code);
  return account.value;
}

test("the parts add up to the total on each basis, exactly", () => {
  fc.assert(
    fc.property(given, (data) => {
      fc.pre((data.passedOn ?? Exact.zero).compare(data.purchased) <= 0);
      const { parts, total } = accountOf(data);
      const all = [parts.greenPower, parts.certificates, parts.rest];
      const totals = [
        sum(all.map(({ energy }) => energy)).compare(total.energy),
        sum(all.map(({ location }) => location)).compare(total.location),
        sum(all.map(({ market }) => market ?? Exact.zero)).compare(total.market ?? Exact.zero),
      ];
      expect(totals).toEqual([0, 0, 0]);
    }),
  );
});

test("green power and certificates never cover more than the net purchase", () => {
  fc.assert(
    fc.property(given, (data) => {
      fc.pre((data.passedOn ?? Exact.zero).compare(data.purchased) <= 0);
      const { parts, total, notCounted, findings } = accountOf(data);
      const covered = parts.greenPower.energy.plus(parts.certificates.energy);
      expect(covered.compare(total.energy)).toBeLessThanOrEqual(0);
      expect(findings.length > 0).toBe(!notCounted.isZero());
    }),
  );
});

const exact = (texts: Readonly<Record<string, string>>): ElectricityGiven =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, Exact.of(text)]),
  ) as unknown as ElectricityGiven;

test("a certificate that came with green power is the same megawatt-hour", () => {
  const data = { purchased: "1000", locationFactor: "0.5", greenPower: "300", certificates: "300" };
  const { parts } = accountOf(exact({ ...data, bundled: "300", marketFactor: "0.6" }));
  expect(
    [parts.greenPower, parts.certificates, parts.rest].map(({ energy }) => energy.toText().text),
  ).toEqual(["300", "0", "700"]);
});

test("without a factor for the rest there is no market-based total, and the location factor does not stand in", () => {
  const { total, findings } = accountOf(exact({ purchased: "1000", locationFactor: "0.5" }));
  expect([total.market, findings.map(({ code }) => code)]).toEqual([undefined, ["market-factor-missing"]]);
});

test("where everything is covered, the missing factor does not matter", () => {
  const { total } = accountOf(exact({ purchased: "10", locationFactor: "0.5", greenPower: "10" }));
  expect(total.market?.isZero()).toBe(true);
});

test.each([
  [{ passedOn: "1000.1" }, "passed-on-exceeds-purchase"],
  [{ greenPower: "-1" }, "negative"],
  [{ certificates: "5", bundled: "6" }, "bundled-exceeds-certificates"],
  [{ certificates: "9", greenPower: "5", bundled: "6" }, "bundled-exceeds-certificates"],
])("%j is refused", (more, code) => {
  const outcome = electricityAccount(exact({ purchased: "1000", locationFactor: "0.5", ...more }));
  expect(outcome).toMatchObject({ ok: false, finding: { code } });
});
