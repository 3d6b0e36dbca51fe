/** What a drawing is called, in both languages; only charts in English load it. */
export const kindNames = {
  面积图: 'area chart',
  条形图: 'bar chart',
  子弹图: 'bullet chart',
  日历图: 'calendar',
  柱形图: 'column chart',
  对照表: 'comparison',
  双向条形图: 'diverging bar chart',
  环形图: 'donut chart',
  点图: 'dot plot',
  数字卡片: 'figures',
  流向图: 'flow diagram',
  仪表图: 'gauge chart',
  热力图: 'heat map',
  直方图: 'histogram',
  折线图: 'line chart',
  地图: 'map',
  象形图: 'pictogram',
  散点图: 'scatter plot',
  占比条: 'share bar',
  坡度图: 'slope chart',
  小型多图: 'small multiples',
  堆叠条形图: 'stacked bar chart',
  数据表: 'table',
  方块地图: 'tile map',
  时间线: 'timeline',
  矩形树图: 'treemap',
  方格图: 'waffle chart',
} as const

/** By its Chinese name. */
export type KindName = keyof typeof kindNames
