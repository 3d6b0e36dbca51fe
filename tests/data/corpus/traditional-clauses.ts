/** Clauses of invented reports in traditional characters. */
export const traditionalClauses = String.raw`
滿意率提高3.2個百分點，較上屆下降1.5個百分點。 = 3.2 exact 百分点 up; 1.5 exact 百分点 down
現場簽約九個項目，參加者超過四十人，至少參加兩次培訓。 = 9 exact 个; 40 over 人; 2 atLeast 次
餘額分別突破300億元和180億元，分別增長8%與6%。 = 30000000000 over 元; 18000000000 over 元; 8 exact % up; 6 exact % up
走訪困難群眾六十三戶，贈送棉被七十餘床、大米一百二十袋。 = 63 exact 户; 70 over 床; 120 exact 袋
六個承辦單位、三個黨派團體聯名提交提案十四件，近八成已經辦結。 = 6 exact 个; 3 exact 个; 14 exact 件; 80 nearly %
打通兩條斷頭路，修建五座橋樑，惠及三個鄉鎮二十一個村。 = 2 exact 条; 5 exact 座; 3 exact 个; 21 exact 个
貳拾參名委員捐款參佰萬元，其中壹佰萬元用於獎學金。 = 23 exact 名; 3000000 exact 元; 1000000 exact 元
比上年減少一成五，只佔總數的兩成；增長了6倍多時仍不足三萬元。 = 15 exact % down; 20 exact %; 6 over 倍 up; 30000 under 元
召開專題協商會11場、界別座談會26場，形成報告18篇，獲批示7件次。 = 11 exact 场; 26 exact 场; 18 exact 篇; 7 exact 件次
`
