/** 所在环境 — where the pane is open: in Excel, in a plain browser, or anywhere without Office.js. */
export type Surroundings = "excel" | "browser" | "without-office";
