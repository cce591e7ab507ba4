/**
 * 窗格字体 — gives the pane Chinese letters under the name of the font that it asks for, first those of the machine, then the
 * ones that come with the workbench; all other letters stay the machine's.
 */
export function paneFont(packageStyles: string): string {
  const own =
    '@font-face { font-family: "Segoe UI"; src: local("Segoe UI"), local("Noto Sans"), local("Arial"); }';
  const faces = packageStyles.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const chinese = faces
    .filter((face) => /files\/noto-sans-sc-\d+-wght/.test(face))
    .map((face) =>
      face
        .replace(/font-family:[^;]+;/, 'font-family: "Segoe UI";')
        .replace(
          /src:\s*url\(\.\/files\//,
          'src: local("Microsoft YaHei"), local("PingFang SC"), url(/fonts/files/',
        ),
    );
  return [own, ...chinese].join("\n");
}
