import type { Language } from "../../text";
import type { Verdict } from "./verdict";

/**
 * 一种语言的结论 — the words of a verdict for readers of a language. Prescribed words stay in Chinese, with the English beside
 * them; the other answers are ours and are said in English.
 */
export function verdictIn({ answer, words, wordsInEnglish }: Verdict, language: Language): string {
  if (language === "zh") return words;
  const isPrescribed = answer === "reached" || answer === "notReached";
  return isPrescribed ? `${words} (${wordsInEnglish})` : wordsInEnglish;
}
