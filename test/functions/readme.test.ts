import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/functions/catalogue";

const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

test("the README names every function, and how many there are", () => {
  expect(catalogue.map(({ id }) => id).filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
  expect(readme).toContain(`等 ${catalogue.length} 个函数`);
});
