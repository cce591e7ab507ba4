/**
 * DZJN108 的条款号 — the numbers of the text in its order; 3.3 lost its number in print, and the last paragraph of 9.1 has no letter.
 */
export const clauseNumbers = `
1 | 2 | 3.1 | 3.1 note | 3.2-3 | 3.3 note | 3.4-6 | 3.6 note | 3.7-8 | 3.8 note | 3.9 | 3.9 note | 3.10-12 | 3.12 note
4.1-4 | 5.1 | 5.2 | 5.2 note | 5.3 | 5.4a-c | 5.5a-d | 5.6a-h
6.1a-c | 6.2 | 6.2 note | 6.3 | 7.1 | 7.2a-b | 8.1 | 8.1 note | 8.2-3 | 8.3 note
9.1a-e | 9.2a-d | 9.3a-b | 9.4a-b | 10
`;
