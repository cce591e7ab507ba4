export { daysAfter, monthsAfter, yearsBefore } from "./calendar-steps";
export { dateOfSerial, serialOfDate } from "./excel-serial";
export { contains, daysOf, overlaps, period, periodText, type Period } from "./period";
export { periodFromText } from "./period-from-text";
export { compareDates, dateText, parseDate, plainDate, wholeNumber, type PlainDate } from "./plain-date";
