const STORED_PREFIX = "_xldudf_";

/**
 * 自定义函数名 — files store `CN.EMISSION` as `_xldudf_CN_EMISSION`. A dot becomes an underscore and cannot be told from
 * one, so only namespaces whose functions have neither in their own names are turned back.
 */
export class CustomFunctionNames {
  private readonly stored: RegExp;
  private readonly typed: RegExp;

  constructor(namespaces: readonly string[]) {
    const list = namespaces.join("|");
    this.stored = new RegExp(`^${STORED_PREFIX}(${list})_([A-Z0-9]+)$`, "i");
    this.typed = new RegExp(`^(${list})\\.([A-Z0-9]+)$`, "i");
  }

  /** The name as typed; undefined for everything that is not ours. */
  toTyped(stored: string): string | undefined {
    const parts = this.stored.exec(stored);
    return parts ? `${parts[1]}.${parts[2]}` : undefined;
  }

  /** The name as stored; undefined for everything that is not ours. */
  toStored(typed: string): string | undefined {
    const parts = this.typed.exec(typed);
    return parts ? `${STORED_PREFIX}${parts[1]}_${parts[2]}` : undefined;
  }
}

/** The namespace of this add-in's functions. */
export const ownFunctionNames = new CustomFunctionNames(["CN"]);
