/** The languages of the product: Chinese first, English second. Core never guesses one; it is always an argument. */
export type Language = "zh" | "en";

/** One text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
