/** The address under which manifest.xml is written; the build replaces it wherever it stands. */
export const developmentHost = "https://localhost:3000";

/** Microsoft's own address of Office.js. */
export const globalOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** 构建设置 — where the add-in will be served from, and where its pages load Office.js from. */
export interface BuildSettings {
  /** Without a trailing slash. */
  readonly host: string;
  readonly officeJs: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads ADDIN_HOST and OFFICE_JS; throws a sentence for the person who builds when one cannot work. */
export function buildSettings(environment: Environment): BuildSettings {
  return {
    host: secureAddress("ADDIN_HOST", environment["ADDIN_HOST"] ?? developmentHost),
    officeJs: scriptAddress(environment["OFFICE_JS"] ?? globalOfficeJs),
  };
}

function secureAddress(setting: string, text: string): string {
  const address = parsed(setting, text);
  if (address.protocol !== "https:") {
    throw new Error(
      `${setting} 必须以 https:// 开头，得到“${text}”：Excel 拒绝从其他地址加载加载项。` +
        ` / ${setting} must start with https://, got "${text}":` +
        " Excel refuses to load an add-in from anything else.",
    );
  }
  if (address.username !== "" || address.password !== "" || address.search !== "" || address.hash !== "") {
    throw new Error(
      `${setting} 只能含主机、端口与路径，得到“${text}”。` +
        ` / ${setting} may hold a host, a port and a path only, got "${text}".`,
    );
  }
  return (address.origin + address.pathname).replace(/\/+$/, "");
}

function scriptAddress(text: string): string {
  const address = secureAddress("OFFICE_JS", text);
  // Office.js finds its own folder by looking for a script of this name.
  if (!/\/office(\.debug)?\.js$/.test(address)) {
    throw new Error(
      `OFFICE_JS 必须指向名为 office.js 的文件，得到“${text}”。` +
        ` / OFFICE_JS must point to a file named office.js, got "${text}".`,
    );
  }
  return address;
}

function parsed(setting: string, text: string): URL {
  try {
    return new URL(text.trim());
  } catch {
    throw new Error(
      `${setting} 不是有效的网址：“${text}”。应如 https://addin.example.com/tanheng。` +
        ` / ${setting} is not a valid address: "${text}". Write it like https://addin.example.com/tanheng.`,
    );
  }
}

/**
 * Puts the real host in place of the development host, only where it is a whole origin, never inside another
 * name.
 */
export function withHost(text: string, host: string): string {
  return text.replace(/https:\/\/localhost:3000(?=[/"<#]|$)/g, () => host);
}
