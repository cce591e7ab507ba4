import type { Text } from "../core";

/** The sentences of `npm start`. */
export const served = (address: string): Text => ({
  zh: `工作台已打开：${address}（只在本机可用，按 Ctrl-C 结束）`,
  en: `The workbench is open: ${address} (on this computer only; Ctrl-C ends it)`,
});

export const stopped: Text = { zh: "工作台已关闭。", en: "The workbench is closed." };

export const calculated = (name: string, formulas: number): Text => ({
  zh: `${name}：已计算 ${formulas} 个公式`,
  en: `${name}: ${formulas} formulas calculated`,
});

export const withoutSummary: Text = {
  zh: "  （没有名为 Summary 的表格，也不是碳衡的台账，不列合计）",
  en: "  (no table named Summary and no ledger of ours, so no totals are listed)",
};

export const notOpened = (path: string, reason: Text): Text => ({
  zh: `${path}：${reason.zh}`,
  en: `${path}: ${reason.en}`,
});

export const portTaken = (port: number): Text => ({
  zh: `端口 ${port} 已被占用。请关闭占用它的程序，或换一个端口：npm start -- --port ${nextPort(port)}`,
  en: `Port ${port} is taken. Close the program that uses it, or take another one: npm start -- --port ${nextPort(port)}`,
});

export const portForbidden = (port: number): Text => ({
  zh: `没有权限使用端口 ${port}。请用 1024 以上的端口：npm start -- --port 3000`,
  en: `Port ${port} may not be used. Take one above 1024: npm start -- --port 3000`,
});

const nextPort = (port: number): number => (port >= 65535 ? 3000 : port + 1);
