import webpack, { type Compiler } from "webpack";

/** Writes every character beyond ASCII as its escape, which means the same in strings, templates and patterns. */
export function asciiScript(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * 纯 ASCII 脚本 — makes the built scripts independent of how a server labels them: read in the wrong character
 * set, Chinese sentences would come out garbled or the script would not run at all.
 */
export class AsciiScripts {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("AsciiScripts", (compilation) => {
      // After the minifier, which would turn the escapes back.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "AsciiScripts", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith(".js"))) {
          compilation.updateAsset(
            name,
            (script) => new webpack.sources.RawSource(asciiScript(`${script.source()}`)),
          );
        }
      });
    });
  }
}
