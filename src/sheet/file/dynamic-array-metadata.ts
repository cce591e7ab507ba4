import type { NewPart } from "./web-extension-parts";

/** The relationship of the workbook that leads to the part below. */
export const METADATA_RELATIONSHIP = {
  type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata",
  target: "xl/metadata.xml",
};

const BEHAVIOUR =
  'copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1"' +
  ' clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"';

/** 动态数组元数据 — the part whose first record, `cm="1"` of a cell, says that the cell's formula spills. */
export const dynamicArrayMetadata: NewPart = {
  name: METADATA_RELATIONSHIP.target,
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
  content:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
    ' xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
    `<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" ${BEHAVIOUR}/></metadataTypes>` +
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
    '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
};
