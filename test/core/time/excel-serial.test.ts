import fc from "fast-check";
import { dateOfSerial, serialOfDate } from "../../../src/core/time";
import { date, daysByUtc } from "./dates";

describe("an Excel serial is a day of the 1900 date system", () => {
  test.each([
    [1, "1900-01-01"],
    [31, "1900-01-31"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [366, "1900-12-31"],
    [367, "1901-01-01"],
    [36_526, "2000-01-01"],
    [45_688, "2025-01-31"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s", (serial, text) => {
    expect(dateOfSerial(serial)).toEqual(date(text));
  });

  test("a time of day is dropped", () => {
    expect(dateOfSerial(45_688.999)).toEqual(date("2025-01-31"));
  });

  test("serial 60 is the 29 February 1900 that never was", () => {
    expect([dateOfSerial(60), dateOfSerial(60.5)]).toEqual([undefined, undefined]);
  });

  test.each([0, 0.5, -1, 2_958_466, NaN, Infinity])("%d is no date", (serial) => {
    expect(dateOfSerial(serial)).toBeUndefined();
  });

  test("a date before 1900 has no serial", () => {
    expect(serialOfDate(date("1899-12-31"))).toBeUndefined();
  });

  test("every serial but 60 is the serial of its date", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_958_465 }).filter((serial) => serial !== 60),
        (serial) => {
          const day = dateOfSerial(serial);
          expect(day && serialOfDate(day)).toBe(serial);
        },
      ),
    );
  });

  test("from March 1900 a serial counts days as the clock of the language does", () => {
    const epoch = daysByUtc({ year: 1899, month: 12, day: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = dateOfSerial(serial);
        expect(day && daysByUtc(day) - epoch).toBe(serial);
      }),
    );
  });
});
