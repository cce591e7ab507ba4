/**
 * GUIDE 的条款号 — the numbers of the text in its order. The draft lost chapter numbers and list marks: letters are our count, and the paragraphs of 7.3 that print `0.` are 7.3.1 to 7.3.5.
 */
export const clauseNumbers = `
1 | 2 | 3.1-2 | 3.2 note | 3.3 | 3.3 note | 3.4-7 | 3.7 note | 3.8-11 | 3.11 note | 3.12 | 3.12 note | 3.13 | 3.13 note
3.14 | 3.14 note
4.1-4 | 5.1 | 5.2.1-3 | 5.3 | 5.4 | Table 1 | Table 1 note
6.1a-d | 6.2a-c | 6.3 | 6.4a-e
7.1a-d | 7.2.1a-g | 7.2.2 | 7.3.1-4 | 7.3.4a-e | 7.3.5 | 7.4.1a-f | 7.4.2-4
8.1.1-5 | 8.2.1a-b | 8.2.2a-e | 8.3a-g
9.1a-g | 9.2
`;
