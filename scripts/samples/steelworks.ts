import type { SampleWorkbook } from "./sample-workbook";

/**
 * 一体化钢厂示例台账 — an integrated steelworks from the European Commission's worked CBAM example: nine carbon inputs, two
 * outputs, a biogenic share kept apart, purchased electricity. The Commission uses 3.664 for CO2/C; the Chinese standards
 * print 44/12, and so does this ledger. Period, offsets and retirement date are assumptions of the sample.
 */
export const steelworks: SampleWorkbook = {
  title: "碳衡示例：一体化钢厂碳排放台账",
  sheets: [
    {
      name: "说明",
      widths: [18, 88],
      title: "一体化钢厂碳排放台账（示例）",
      lines: [
        ["用途", "演示从活动数据到碳中和判定的全过程。改动任一输入，合计与判定随之改变。"],
        [
          "数据来源",
          "欧盟委员会 CBAM 通报模板 V2.1 官方算例（2 Example Steel 1 Blast furnace）。算例用 CO2/C=3.664，本台账按中国标准用 44/12。",
        ],
        ["示例假设", "企业名称、声明期、抵消批次均为示例假设，不是算例中的数据。"],
        ["颜色与记号", "浅黄底＝填写；白底＝公式计算；灰底加粗＝合计与结论；斜体＝说明。不锁定任何单元格。"],
        ["生物质", "废塑料含 16% 生物质碳：其排放另行列示，不计入总量。"],
        ["口径", "整厂一个物料平衡，燃烧与过程排放不再分开，合并记入“生产过程”，其余三类明确填 0。"],
        [
          "自有台账",
          "这些表不是碳衡模板的表：窗格的各步不读它们，公式照样计算；要用窗格的各步，请在“工作簿”里接管。",
        ],
        ["复核", "不打开 Excel 也能复算：npm run verify -- assets/samples/steelworks.xlsx"],
      ],
    },
    {
      name: "企业",
      widths: [18, 36, 60],
      title: "企业与声明期",
      table: {
        name: "Plant",
        columns: [
          { header: "项目", kind: "label" },
          { header: "内容", kind: "input" },
          { header: "说明", kind: "note" },
        ],
        rows: [
          ["企业名称", "示例钢铁有限公司", "CIECCPA061 8.2.1"],
          ["国民经济行业", "31 黑色金属冶炼和压延加工业", "GB/T 4754"],
          ["生产基地", "示例基地（单一基地，应纳入边界）", "GUIDE 5.1"],
          ["声明期", "2025年度", "GUIDE 8.1.1；原样写入判定结论"],
          ["GWP 版本", "AR5", "标准未规定默认版本，须写明"],
        ],
      },
    },
    {
      name: "排放源",
      widths: [8, 22, 18, 26, 14, 18, 24],
      title: "排放源清单",
      table: {
        name: "PlantSources",
        columns: [
          { header: "编号", kind: "label" },
          { header: "排放源", kind: "input" },
          { header: "类别", kind: "input" },
          { header: "设施", kind: "input" },
          { header: "温室气体", kind: "input" },
          { header: "核算方法", kind: "input" },
          { header: "条款", kind: "note" },
        ],
        rows: [
          [
            "S01",
            "整厂碳平衡",
            "直接·生产过程",
            "烧结、高炉、转炉、石灰窑",
            "CO2",
            "物料平衡法",
            "CIECCPA061 8.2.5.2",
          ],
          ["S02", "废塑料生物质部分", "特殊排放", "高炉喷吹", "CO2", "物料平衡法，另行列示", "DB43 附录C"],
          ["S03", "外购电力", "间接·输入能源", "全厂", "CO2", "排放因子法", "CIECCPA061 8.2.5.3"],
        ],
      },
    },
    {
      name: "输入物料",
      widths: [18, 18, 10, 14, 16, 16, 18, 20, 36],
      title: "输入物料的碳（活动数据 × 碳含量 × 化石比例 × 44/12）",
      table: {
        name: "CarbonInputs",
        columns: [
          { header: "物料", kind: "label" },
          { header: "活动数据", kind: "input", format: "#,##0.###" },
          { header: "单位", kind: "input" },
          { header: "碳含量", kind: "input", format: "0.0#####" },
          { header: "生物质碳比例", kind: "input", format: "0%" },
          { header: "化石碳比例", kind: "formula", format: "0%", formula: "1-[@生物质碳比例]" },
          {
            header: "排放量",
            kind: "formula",
            format: "#,##0.00",
            formula: "CN.MASSBALANCE([@活动数据],[@碳含量],,,,[@化石碳比例])",
          },
          {
            header: "生物质排放量",
            kind: "formula",
            format: "#,##0.00",
            formula: "CN.MASSBALANCE([@活动数据],[@碳含量],,,,[@生物质碳比例])",
          },
          { header: "来源", kind: "note" },
        ],
        rows: [
          ["焦粉", 50000, "t", 0.88, 0, "B_EmInst Coke fines"],
          ["铁矿石", 5600000, "t", 0.00023, 0, "B_EmInst Iron ores"],
          ["焦炭", 2200000, "t", 0.88, 0, "B_EmInst Coke"],
          ["外购废钢", 800000, "t", 0.0021, 0, "B_EmInst Scrap (external)"],
          ["自产废钢", 200000, "t", 0.0018, 0, "B_EmInst Scrap (internal)"],
          ["煅烧石灰", 280000, "t", 0.0027292576419213972, 0, "B_EmInst Lime calcined"],
          ["天然气", 170000, "t", 0.75, 0, "B_EmInst Natural gas"],
          ["其他输入", 40000, "t", 0.1, 0, "B_EmInst Other inputs"],
          ["废塑料", 70000, "t", 0.683571530119101, 0.16, "B_EmInst Plastic wastes"],
        ],
      },
    },
    {
      name: "输出产品",
      widths: [18, 18, 10, 14, 20, 36],
      title: "随产品与副产品离厂的碳",
      table: {
        name: "CarbonOutputs",
        columns: [
          { header: "产品", kind: "label" },
          { header: "产出量", kind: "input", format: "#,##0.###" },
          { header: "单位", kind: "input" },
          { header: "碳含量", kind: "input", format: "0.0#####" },
          {
            header: "排放量",
            kind: "formula",
            format: "#,##0.00",
            formula: "CN.MASSBALANCE(,,[@产出量],[@碳含量])",
          },
          { header: "来源", kind: "note" },
        ],
        rows: [
          ["钢", 4800000, "t", 0.0018, "B_EmInst Steel"],
          ["炉渣", 1000000, "t", 0.0003, "B_EmInst Slags"],
        ],
      },
    },
    {
      name: "外购电力",
      widths: [18, 18, 10, 14, 16, 20, 36],
      title: "外购电力",
      table: {
        name: "Electricity",
        columns: [
          { header: "用途", kind: "label" },
          { header: "电量", kind: "input", format: "#,##0.###" },
          { header: "电量单位", kind: "input" },
          { header: "排放因子", kind: "input", format: "0.0000" },
          { header: "因子单位", kind: "input" },
          {
            header: "排放量",
            kind: "formula",
            format: "#,##0.00",
            formula: "CN.EMISSION([@电量],[@排放因子],[@电量单位],[@因子单位])",
          },
          { header: "来源", kind: "note" },
        ],
        rows: [["全厂", 1658844, "MWh", 0.589, "tCO2/MWh", "D_Processes, indirect emissions"]],
      },
    },
    {
      name: "抵消",
      widths: [18, 18, 16, 50],
      title: "同一声明期已注销的抵消量（示例假设）",
      table: {
        name: "Offsets",
        columns: [
          { header: "批次", kind: "label" },
          { header: "数量", kind: "input", format: "#,##0" },
          { header: "注销日期", kind: "input" },
          { header: "说明", kind: "note" },
        ],
        rows: [
          ["示例批次一", 500000, "2026-03-31", "CCER；序列号与凭证从略。批次的逐项判定见标准 GUIDE 8.1.3"],
        ],
      },
    },
    {
      name: "汇总",
      widths: [26, 22, 12, 24, 56],
      title: "汇总与判定",
      table: {
        name: "Summary",
        columns: [
          { header: "指标", kind: "label" },
          { header: "数值", kind: "result", format: "#,##0.00" },
          { header: "单位", kind: "note" },
          { header: "条款", kind: "note" },
          { header: "说明", kind: "note" },
        ],
        rows: [
          [
            "整厂碳平衡（化石）",
            {
              formula:
                "CN.MASSBALANCE(CarbonInputs[活动数据],CarbonInputs[碳含量],CarbonOutputs[产出量],CarbonOutputs[碳含量],,CarbonInputs[化石碳比例])",
            },
            "tCO2",
            "CIECCPA061 8.2.5.2",
            "公式（1），44/12",
          ],
          [
            "逐行合计与整厂之差",
            { formula: "CN.ROUND(CN.TOTAL(CarbonInputs[排放量],CarbonOutputs[排放量],-B4),6)" },
            "tCO2",
            "",
            "核对：应为 0",
          ],
          [
            "生物质排放（另行列示）",
            {
              formula:
                "CN.MASSBALANCE(CarbonInputs[活动数据],CarbonInputs[碳含量],,,,CarbonInputs[生物质碳比例])",
            },
            "tCO2",
            "DB43 附录C",
            "不计入总量",
          ],
          ["固定源燃烧", 0, "tCO2e", "CIECCPA061 8.2.2.1", "已含在整厂碳平衡内"],
          ["移动源燃烧", 0, "tCO2e", "CIECCPA061 8.2.2.1", "算例未涉及"],
          [
            "生产过程",
            {
              formula: 'CN.EQUIVALENT(B4,"CO2",INDEX(Plant[内容],MATCH("GWP 版本",Plant[项目],0)))',
            },
            "tCO2e",
            "CIECCPA061 8.2.2.1",
            "整厂碳平衡折合",
          ],
          ["无组织", 0, "tCO2e", "CIECCPA061 8.2.2.1", "算例未涉及"],
          [
            "直接排放合计",
            { formula: "CN.DIRECT(B7,B8,B9,B10)" },
            "tCO2e",
            "CIECCPA061 8.2.5.4",
            "公式（3）",
          ],
          [
            "输入能源",
            {
              formula:
                'CN.EQUIVALENT(CN.TOTAL(Electricity[排放量]),"CO2",INDEX(Plant[内容],MATCH("GWP 版本",Plant[项目],0)))',
            },
            "tCO2e",
            "CIECCPA061 8.2.2.2",
            "外购电力折合",
          ],
          [
            "间接排放合计",
            { formula: "CN.INDIRECT(B12)" },
            "tCO2e",
            "CIECCPA061 8.2.5.5",
            "公式（4）；其余类别不在示例边界内",
          ],
          ["碳排放总量", { formula: "CN.TOTAL(B11,B13)" }, "tCO2e", "CIECCPA061 8.2.5.6", "公式（5）"],
          ["粗钢产量", { formula: 'SUMIFS(CarbonOutputs[产出量],CarbonOutputs[产品],"钢")' }, "t", "", ""],
          [
            "碳排放强度",
            { formula: "CN.ROUND(CN.INTENSITY(B14,B15),4)", format: "0.0000" },
            "tCO2e/t",
            "DB43 3.12",
            "GB/T 8170 修约",
          ],
          ["抵消量", { formula: "CN.TOTAL(Offsets[数量])" }, "tCO2e", "GUIDE 8.1.3", "同一声明期已注销"],
          ["差额（抵消−排放）", { formula: "CN.TOTAL(B17,-B14)" }, "tCO2e", "GUIDE 8.1.4", "不小于 0 即达成"],
          [
            "判定",
            {
              formula: 'CN.VERDICT(B14,Offsets[数量],INDEX(Plant[内容],MATCH("声明期",Plant[项目],0)))',
            },
            "",
            "GUIDE 8.1.4–8.1.5",
            "规定的结论用语",
          ],
        ],
      },
    },
  ],
};
