/** Wordings of no figure in traditional characters, a line each. */
export const noFiguresTraditional = String.raw`
十屆五次會議
「三農」問題
五千年文明與兩個一百年
連續第三年
七十五週年
兩岸一家親
三個方面的工作
一心一意謀發展
`
