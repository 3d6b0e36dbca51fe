/** What annual reports name with numerals and count nothing by. */
export const noFiguresAnnual = String.raw`
国企三项制度改革
百花齐放
千方百计
万家灯火
百名委员进社区
万名教师大走访
千名干部进千企
百家讲坛
`
