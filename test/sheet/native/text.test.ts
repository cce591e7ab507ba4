import { spilled, valueOf } from "../workbook-of";

const cells = { A1: "a", A2: null, A3: "", A4: "b", A5: 1.5, A6: true, B1: "=1/0" };

describe("text functions", () => {
  test.each([
    ['LEFT("碳衡",1)', "碳"],
    ['LEFT("abc",)', ""],
    ['LEFT("abc",-1)', "#VALUE!"],
    ['RIGHT("abc",2)', "bc"],
    ['RIGHT("abc",0)', ""],
    ['MID("abcdef",2,3)', "bcd"],
    ['MID("abc",0,1)', "#VALUE!"],
    ["LEN(A5)", 3],
    ["LEN(A2)", 0],
    ['FIND("b","abcb",3)', 4],
    ['FIND("B","abc")', "#VALUE!"],
    ['SEARCH("B","abc")', 2],
    ['SEARCH("b*d","abcd")', 2],
    ['SEARCH("~*","a*b")', 2],
    ['SUBSTITUTE("aXbXc","X","-",2)', "aXb-c"],
    ['SUBSTITUTE("aaa","a","b")', "bbb"],
    ['SUBSTITUTE("abc","","x")', "abc"],
    ['REPLACE("abcdef",2,3,"-")', "a-ef"],
    ['TRIM("  a   b ")', "a b"],
    ['CLEAN("a"&CHAR(10)&"b")', "ab"],
    ['PROPER("heLLo wORLD-2a")', "Hello World-2A"],
    ['REPT("ab",3)', "ababab"],
    ["CONCAT(A1:A6)", "ab1.5TRUE"],
    ["CONCATENATE(A1,1,TRUE)", "a1TRUE"],
    ["CONCAT(A1,B1)", "#DIV/0!"],
    ['TEXTJOIN("-",TRUE,A1:A4)', "a-b"],
    ['TEXTJOIN("-",FALSE,A1:A4)', "a---b"],
    ['TEXTJOIN({"-","+"},TRUE,1,2,3)', "1-2+3"],
    ['EXACT("a","A")', false],
    ["CODE(CHAR(65))", 65],
    ["CHAR(0)", "#VALUE!"],
    ["UNICHAR(30899)", "碳"],
    ['UNICODE("碳")', 30899],
    ["T(A5)", ""],
    ['TEXTBEFORE("a-b-c","-",2)', "a-b"],
    ['TEXTAFTER("a-b-c","-",-1)', "c"],
    ['TEXTAFTER("abc","-")', "#N/A"],
    ['TEXTAFTER("abc","-",,,,"none")', "none"],
    ['TEXTBEFORE("aXb","x",1,1)', "a"],
    ['TEXTBEFORE("abc","-",1,0,1)', "abc"],
  ])("=%s is %j", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });

  test("a column of texts is taken apart at once", () => {
    expect(spilled('LEFT({"ab";"cd"},1)')).toEqual([["a"], ["c"]]);
  });
});

describe("texts and numbers", () => {
  test.each([
    ['TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ['TEXT(0.256,"0.0%")', "25.6%"],
    ['TEXT(1.005,"0.00")', "1.01"],
    ['TEXT(45296,"yyyy-mm-dd")', "2024-01-05"],
    ['TEXT(45296,"yyyy年m月d日")', "2024年1月5日"],
    ['TEXT(45296,"aaaa")', "星期五"],
    ['TEXT(-1,"yyyy")', "#VALUE!"],
    ['TEXT("abc","0.00")', "abc"],
    ['TEXT("12","0.00")', "12.00"],
    ['TEXT(TRUE,"0")', "TRUE"],
    ['TEXT(1/3,"General")', "0.333333333333333"],
    ['TEXT(5,"")', ""],
    ['TEXT(12,"[DBNum1]0")', "#NAME?"],
    ['VALUE("1,234.5")', 1234.5],
    ['VALUE("12,34")', "#VALUE!"],
    ['VALUE("")', "#VALUE!"],
    ["VALUE(TRUE)", "#VALUE!"],
    ['VALUE("¥5")', 5],
    ['NUMBERVALUE("1.234,5",",",".")', 1234.5],
    ['NUMBERVALUE("9%%")', 0.0009],
    ['NUMBERVALUE("")', 0],
  ])("=%s is %j", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });
});
