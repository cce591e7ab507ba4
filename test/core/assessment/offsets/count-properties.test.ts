import fc from "fast-check";
import { countOffsets, Exact, type StandardId } from "../../../../src/core";
import { contextOf, registerOf, soundLot, type Cells } from "./register";

const standards: readonly StandardId[] = ["GUIDE", "CIECCPA061", "DZJN108", "DB43"];
const context = contextOf({
  settings: { purchasedRemovalsCounted: true },
  electricity: [
    { base: "东", megawattHours: Exact.of("300"), factor: Exact.of("0.5") },
    { base: "西", megawattHours: Exact.of("200"), factor: Exact.of("0.7") },
  ],
});

/** Lots of all sorts, most of them with something wrong; their serials overlap now and then. */
const lot: fc.Arbitrary<Cells> = fc
  .record({
    name: fc.constantFrom("甲", "乙", "丙", "丁"),
    kind: fc.constantFrom("CCER", "GS", "绿证", "绿电", "外购配额", "经核证碳汇", "碳普惠减排量"),
    from: fc.integer({ min: 1, max: 400 }),
    quantity: fc.integer({ min: 1, max: 200 }),
    use: fc.constantFrom("碳中和", "碳中和", "碳中和", "履约清缴", "未定", ""),
    period: fc.constantFrom("2025年度", "2025年度", "2025", "2024年度", ""),
    retired: fc.constantFrom("2026-02-01", "2026-02-01", "2026-05-01", ""),
    base: fc.constantFrom("", "东", "西"),
    registered: fc.constantFrom("2024-05-01", "2019-01-01", ""),
    host: fc.constantFrom("中国", "中国香港", ""),
  })
  .map((each) => ({
    ...soundLot,
    批次: each.name,
    种类: each.kind,
    序列号: `GEC${String(each.from).padStart(6, "0")}~GEC${String(each.from + each.quantity - 1).padStart(6, "0")}`,
    数量: each.quantity,
    用途: each.use,
    用于期间: each.period,
    注销日期: each.retired,
    登记日期: each.registered,
    签发日期: each.registered,
    确认日期: each.registered,
    有效期至: "2026-12-31",
    基地: each.base,
    东道国: each.host,
    认可机构: "某省生态环境厅",
    项目类型: "林业碳汇",
    产生开始: "2025-01-01",
    产生结束: "2025-12-31",
    退出方式: "",
  }));

const register = fc.array(lot, { maxLength: 12 });
const standard = fc.constantFrom(...standards);

const counted = (cells: readonly Cells[], by: StandardId) => countOffsets(registerOf(cells), by, context);

test("the order of the rows changes nothing that counts", () => {
  fc.assert(
    fc.property(register, standard, fc.integer(), (cells, by, seed) => {
      const turned = [...cells].sort(
        (a, b) => Math.sin(seed + Number(a.数量)) - Math.sin(seed + Number(b.数量)),
      );
      const [one, other] = [counted(cells, by), counted(turned, by)];
      expect([other.counted.toText(), other.conditional.toText()]).toEqual([
        one.counted.toText(),
        one.conditional.toText(),
      ]);
    }),
  );
});

test("another sound lot never lowers what counts", () => {
  fc.assert(
    fc.property(register, standard, fc.boolean(), (cells, by, isCertificate) => {
      const more: Cells = {
        ...soundLot,
        批次: "新",
        种类: isCertificate ? "绿证" : "CCER",
        序列号: "CCER-NEW-1-50",
        数量: 50,
        项目类型: "林业碳汇",
        有效期至: "2026-12-31",
        基地: isCertificate ? "西" : "",
      };
      expect(counted([...cells, more], by).counted.compare(counted(cells, by).counted)).not.toBe(-1);
    }),
  );
});

test("a lot in two parts counts like the whole", () => {
  fc.assert(
    fc.property(
      register,
      lot,
      standard,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (cells, whole, by, share) => {
        const quantity = Number(whole.数量);
        if (quantity < 2) return;
        const cut = Math.min(quantity - 1, Math.max(1, Math.floor(quantity * share)));
        const from = Number(/\d+/.exec(String(whole.序列号))?.[0]);
        const range = (first: number, last: number): string =>
          `GEC${String(first).padStart(6, "0")}~GEC${String(last).padStart(6, "0")}`;
        const parts = [
          { ...whole, 序列号: range(from, from + cut - 1), 数量: cut },
          { ...whole, 序列号: range(from + cut, from + quantity - 1), 数量: quantity - cut },
        ];
        expect(counted([...cells, ...parts], by).counted.toText()).toEqual(
          counted([...cells, whole], by).counted.toText(),
        );
      },
    ),
  );
});

test("no tonne counts twice, and what counts is possible", () => {
  fc.assert(
    fc.property(register, standard, (cells, by) => {
      const count = counted(cells, by);
      for (const each of count.lots) {
        const sum = each.admissible.plus(each.conditional);
        expect(each.possible.compare(sum)).not.toBe(-1);
      }
      expect(count.possible.compare(count.counted.plus(count.conditional))).not.toBe(-1);
    }),
  );
});

test("certificates and power never stand for more than the electricity bought", () => {
  fc.assert(
    fc.property(register, fc.constantFrom<StandardId>("GUIDE", "DZJN108"), (cells, by) => {
      const green = counted(cells, by).lots.filter(({ lot: { fields } }) =>
        ["greenCertificate", "greenPower"].includes(fields.kind.value ?? ""),
      );
      const total = green.reduce((all, each) => all.plus(each.admissible), Exact.zero);
      expect(total.compare(Exact.of("290"))).not.toBe(1);
    }),
  );
});

test("credits never count for more tonnes than there are different numbers behind them", () => {
  fc.assert(
    fc.property(register, standard, (cells, by) => {
      const units = new Set(
        cells.flatMap(({ 序列号: serial, 数量: quantity }) => {
          const from = Number(/\d+/.exec(String(serial))?.[0]);
          return Array.from({ length: Number(quantity) }, (_each, offset) => from + offset);
        }),
      );
      const credits = counted(cells, by).lots.filter(
        ({ lot: { fields } }) => !["greenCertificate", "greenPower"].includes(fields.kind.value ?? ""),
      );
      const total = credits.reduce((all, each) => all.plus(each.admissible), Exact.zero);
      expect(total.compare(Exact.of(`${units.size}`))).not.toBe(1);
    }),
  );
});
