import { unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const newer = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

const relationships = (...links: readonly (readonly [string, string, string])[]): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  links
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join("") +
  "</Relationships>";

const anchor = (kind: string, row: number, content: string): string =>
  `<xdr:${kind}><xdr:from><xdr:col>4</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row>` +
  `<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 5}</xdr:row>` +
  `<xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:${kind}>`;

const ledger =
  `<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:x14ac="urn:x14ac" xmlns:x14="${newer}">` +
  '<sheetPr codeName="Ledger"><tabColor theme="4" tint="0.4"/></sheetPr><dimension ref="A1:D6"/>' +
  '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="14.5" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:4" ht="24" customHeight="1" x14ac:dyDescent="0.3">' +
  '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>' +
  '<row r="2" spans="1:4"><c r="A2"><v>2</v></c><c r="B2" s="2"><v>0.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*B2</f><v>1</v></c></row>' +
  '<row r="3"><c r="A3"><v>4</v></c><c r="B3" s="2"><v>0.25</v></c><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>' +
  '<row r="4"><c r="A4"><v>6</v></c><c r="B4" s="2"><v>0.1</v></c><c r="C4"><f t="shared" si="0"/><v>0.60000000000000009</v></c></row>' +
  '<row r="6"><c r="A6" t="s"><v>3</v></c><c r="D6"><f>SUM(C2:C4)</f><v>2.6</v></c></row></sheetData>' +
  '<sheetCalcPr fullCalcOnLoad="0"/><protectedRanges><protectedRange sqref="A2:B4" name="输入"/></protectedRanges>' +
  '<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>' +
  '<conditionalFormatting sqref="C2:C4"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
  '<color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan">' +
  "<formula>$D$6/3</formula></cfRule></conditionalFormatting>" +
  '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" errorTitle="数" sqref="A2:A4">' +
  "<formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>" +
  '<hyperlinks><hyperlink ref="A6" location="汇总!A1" display="汇总"/><hyperlink ref="B1" r:id="rId9"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" r:id="rId8"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="C3" formula="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="urn:xm" count="1">` +
  '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>汇总!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B2:B4</xm:sqref>' +
  "</x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>";

/** The parts of a workbook with much in it that a document does not look into. */
export const richParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.vml"/>' +
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.calcChain+xml"/></Types>',
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml":
    `<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="xl"/><bookViews><workbookView activeTab="0"/></bookViews>` +
    '<sheets><sheet name="台账" sheetId="3" r:id="rId1"/><sheet name="图" sheetId="7" r:id="rId7"/>' +
    '<sheet name="汇总" sheetId="5" state="hidden" r:id="rId2"/></sheets>' +
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1:$D$6</definedName>' +
    '<definedName name="因子" comment="缺省">台账!$B$2</definedName><definedName name="本表" localSheetId="2" hidden="1">汇总!$A$1</definedName>' +
    '</definedNames><calcPr calcId="191029"/></workbook>',
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId7", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "styles", "styles.xml"],
    ["rId4", "sharedStrings", "sharedStrings.xml"],
    ["rId5", "calcChain", "calcChain.xml"],
  ),
  "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="C2" i="3"/></calcChain>`,
  "xl/sharedStrings.xml":
    `<sst xmlns="${main}" count="4"><si><r><rPr><b/></rPr><t>活动</t></r><r><t>数据</t></r></si><si><t>因子</t></si>` +
    '<si><t>排放</t></si><si><t xml:space="preserve">合计 </t></si></sst>',
  "xl/styles.xml":
    `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000&quot;t&quot;"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="等线"/><scheme val="minor"/></font>' +
    '<font><b/><sz val="11"/><color theme="0"/><name val="等线"/><scheme val="minor"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="3"><xf xfId="0"/><xf fontId="1" fillId="2" xfId="0" applyFont="1"><alignment horizontal="center"/></xf>' +
    '<xf numFmtId="170" xfId="0"><protection locked="0"/></xf></cellXfs><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font>' +
    '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>',
  "xl/worksheets/sheet1.xml": ledger,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "comments", "../comments1.xml"],
    ["rId4", "threadedComment", "../threadedComments/threadedComment1.xml"],
    ["rId8", "printerSettings", "../printerSettings/printerSettings1.bin"],
  ).replace(
    "</Relationships>",
    `<Relationship Id="rId9" Type="${office}/hyperlink" Target="https://example.com/" TargetMode="External"/></Relationships>`,
  ),
  "xl/printerSettings/printerSettings1.bin": "\u0001\u0002printer",
  "xl/worksheets/sheet2.xml":
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><f>台账!D6*10</f><v>26</v></c></row>` +
    '<row r="2"><c r="A2"><v>3</v></c></row></sheetData></worksheet>',
  "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
  "xl/comments1.xml":
    `<comments xmlns="${main}"><authors><author>张三</author><author>tc={1}</author></authors><commentList>` +
    '<comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>缺省</t></r><r><t>值</t></r></text></comment>' +
    '<comment ref="A4" authorId="1"><text><t>[线程批注]</t></text></comment></commentList></comments>',
  "xl/threadedComments/threadedComment1.xml":
    `<ThreadedComments xmlns="${threads}"><threadedComment ref="A4" personId="{P}" id="{1}"><text>来源？</text></threadedComment>` +
    '<threadedComment ref="A4" personId="{P}" id="{2}" parentId="{1}"><text>结算单</text></threadedComment></ThreadedComments>',
  "xl/drawings/vmlDrawing1.vml":
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>' +
    '<v:shape id="_x0000_s1026"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>' +
    '<v:shape id="_x0000_s1027"><x:ClientData ObjectType="Button"/></v:shape></xml>',
  "xl/drawings/drawing1.xml":
    `<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    anchor(
      "twoCellAnchor",
      1,
      '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="徽标"/></xdr:nvPicPr></xdr:pic>',
    ) +
    anchor(
      "twoCellAnchor",
      7,
      '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="排放图"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData>' +
        `<c:chart xmlns:c="${chart}" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    ) +
    "</xdr:wsDr>",
  "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
  "xl/charts/chart1.xml":
    `<c:chartSpace xmlns:c="${chart}" xmlns:a="urn:a"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>各工序</a:t></a:r></a:p></c:rich></c:tx></c:title>` +
    '<c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:tx><c:strRef><c:f>台账!$C$1</c:f></c:strRef></c:tx>' +
    "<c:spPr><a:solidFill/></c:spPr><c:cat><c:numRef><c:f>台账!$A$2:$A$4</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>台账!$C$2:$C$4</c:f>" +
    "</c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>",
  "customXml/item1.xml": "<keep/>",
};

/** The workbook as a file. */
export function richPackage(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.entries({ ...richParts, ...changes }).map(([name, text]) => [
    name,
    encoder.encode(text),
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** The texts of all parts of a file. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]),
  );
}

/** The names of the parts in which two files differ. */
export function differingParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [before, after] = [partsOf(one), partsOf(other)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => before[name] !== after[name]).sort();
}
