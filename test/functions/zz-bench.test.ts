import { call } from "./call";
test("x", () => {
  const n = 20000;
  const a = Array.from({ length: n }, (_, i) => Math.round((i * 7919) % 1e6) / 100 + 1);
  const f = Array.from({ length: n }, (_, i) => 2 + ((i * 31) % 997) / 1000);
  for (let round = 0; round < 3; round++) {
    const t = performance.now();
    call("EXPLAIN", "EMISSION", a, f, "t", "tCO2/t");
    console.log(performance.now() - t);
  }
});
