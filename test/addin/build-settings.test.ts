import { readFileSync } from "node:fs";
import { buildSettings, withHost } from "../../scripts/build-settings";

describe("where the add-in is served from", () => {
  test("is the development host unless something else is said", () => {
    expect(buildSettings({}).host).toBe("https://localhost:3000");
  });

  test("may have slashes at its end", () => {
    expect(buildSettings({ ADDIN_HOST: "https://addin.example.com/tanheng//" }).host).toBe(
      "https://addin.example.com/tanheng",
    );
  });

  test("may name a port", () => {
    expect(buildSettings({ ADDIN_HOST: "https://addin.example.com:8443/" }).host).toBe(
      "https://addin.example.com:8443",
    );
  });

  test("is refused without encryption, in both languages", () => {
    expect(() => buildSettings({ ADDIN_HOST: "http://addin.example.com" })).toThrow(
      /ADDIN_HOST 必须以 https:\/\/ 开头.*ADDIN_HOST must start with https:\/\//,
    );
  });

  test("is refused when it is no address", () => {
    expect(() => buildSettings({ ADDIN_HOST: "addin.example.com" })).toThrow(/is not a valid address/);
  });

  test("is refused when it is empty", () => {
    expect(() => buildSettings({ ADDIN_HOST: "" })).toThrow(/is not a valid address/);
  });

  test.each(["https://a.example/?x=1", "https://a.example/#x", "https://user:word@a.example"])(
    "is refused with anything but host, port and path: %s",
    (address) => {
      expect(() => buildSettings({ ADDIN_HOST: address })).toThrow(/a host, a port and a path only/);
    },
  );
});

describe("where Office.js is loaded from", () => {
  test("is Microsoft's global address unless something else is said", () => {
    expect(buildSettings({}).officeJs).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  });

  test("may be the address for China", () => {
    const address = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
    expect(buildSettings({ OFFICE_JS: address }).officeJs).toBe(address);
  });

  test("is refused without encryption", () => {
    expect(() => buildSettings({ OFFICE_JS: "http://intranet.example/office.js" })).toThrow(
      /OFFICE_JS must start with https/,
    );
  });

  test("is refused when the file has another name, because Office.js looks itself up by name", () => {
    expect(() => buildSettings({ OFFICE_JS: "https://intranet.example/lib.js" })).toThrow(/named office\.js/);
  });
});

describe("putting the host in", () => {
  const host = "https://addin.example.com/tanheng";

  test("leaves no development address in the manifest", () => {
    expect(withHost(readFileSync("manifest.xml", "utf8"), host)).not.toContain("localhost");
  });

  test("keeps the rest of an address", () => {
    expect(withHost('"https://localhost:3000/assets/icon-16.png"', host)).toBe(
      '"https://addin.example.com/tanheng/assets/icon-16.png"',
    );
  });

  test("replaces the host where nothing follows it", () => {
    expect(withHost("<AppDomain>https://localhost:3000</AppDomain>", host)).toBe(
      `<AppDomain>${host}</AppDomain>`,
    );
  });

  test("leaves a longer port alone", () => {
    expect(withHost("https://localhost:30001/x", host)).toBe("https://localhost:30001/x");
  });

  test("leaves an unencrypted address alone", () => {
    expect(withHost("http://localhost:3000/x", host)).toBe("http://localhost:3000/x");
  });

  test("a host with a dollar sign is put in as it is", () => {
    expect(withHost("https://localhost:3000/x", "https://a.example/$&")).toBe("https://a.example/$&/x");
  });
});
