/** 数量的文字 — an amount as the whole pane writes it. */
export { shownAmount as amountText } from "../../shown-number";
