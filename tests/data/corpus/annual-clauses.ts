/** Clauses of made-up annual reports, with every figure in them: `clause = reading; reading`, as parse.ts reads it. */
export const annualClauses = String.raw`
修订三项制度，推进三项制度改革。 = 3 exact 项
推出七项制度创新成果。 = 7 exact 项
集中办理百件提案，惠及万户农家。 = 100 exact 件; 10000 exact 户
改造万个村庄，慰问千名老人。 = 10000 exact 个; 1000 exact 名
培训百名教师、千名学生。 = 100 exact 名; 1000 exact 名
组织百名专家下基层，走进万家。 =
实施百项工程，打造百个示范点。 =
投入近1200万，捐款30余万，图书2万册。 = 12000000 nearly 元; 300000 over 元; 20000 exact 册
落实资金达800万；惠及群众2万。 = 8000000 exact 元; 20000 exact -
提案和建议分别较上年增加4条和27条。 = 4 exact 条 up; 27 exact 条 up
The office settled 120 proposals, a 36.65% increase over 2022. = 120 exact proposals; 36.65 exact % up
There were 40 complaints, a 12 percent year-on-year decline. = 40 exact complaints; 12 exact % down
`
