/** The one validator of a dataset file. `schema.json` is made from it, so editors complete and check what `readJson` takes. */
import * as v from 'valibot'
import { statuses } from '../dataset.js'
import { additiveDimensions, indicatorKinds, timings } from '../indicator.js'
import { bounds } from '../quantity.js'

/** A schema with the words an editor shows beside it. */
function said<const S extends v.GenericSchema>(schema: S, words: string) {
  return v.pipe(schema, v.description(words))
}

const Words = v.union([v.string(), v.object({ zh: v.string(), en: v.exactOptional(v.string()) })])
const Scalar = v.union([v.string(), v.number()])
const SafeNumber = v.pipe(
  v.number(),
  v.minValue(Number.MIN_SAFE_INTEGER),
  v.maxValue(Number.MAX_SAFE_INTEGER),
)
const optionalWords = (words: string) => v.exactOptional(said(Words, words))
const optionalText = (words: string) => v.exactOptional(said(v.string(), words))
const optionalScalar = (words: string) => v.exactOptional(said(Scalar, words))
const optionalNumber = (words: string) => v.exactOptional(said(SafeNumber, words))

const quantityEntries = {
  value: v.exactOptional(
    said(
      v.nullable(SafeNumber),
      '以基本单位计的数值：2733万元写 27330000。Value in the base unit; null when unstated.',
    ),
  ),
  bound: v.exactOptional(
    said(
      v.picklist(bounds),
      '余、近、约、以上等界限，默认 exact。How the printed figure bounds the true one.',
    ),
  ),
  unit: optionalText('单位：件、元、%…，默认用指标的单位。Unit; the indicator’s when absent.'),
  high: optionalNumber('“20—30个”的上限。Upper end of a range.'),
  low: optionalNumber('推算约数的下限。Lower end of a derived sum.'),
  below: optionalNumber('“110余”按惯例不到的数（120）。Conventional reach of 余 and 多.'),
  decimals: v.exactOptional(
    said(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
      '印出的小数位数。Printed decimals.',
    ),
  ),
  scale: v.exactOptional(said(v.picklist([10000, 100000000]), '原文以万或亿印出。Printed in 万 or 亿.')),
  change: v.exactOptional(said(v.picklist(['up', 'down']), '增或减。Increase or decrease.')),
  note: optionalWords('关于此数的说明。A note on the figure.'),
  wording: optionalText('原文对此数的写法，如“110余次”。The source’s own words for the figure.'),
  origin: v.exactOptional(
    said(
      v.picklist(['printed', 'implied', 'computed']),
      '印出、由“全部”等推得、或算出。Printed, implied or computed.',
    ),
  ),
} as const

const Reading = v.strictObject(quantityEntries)
export const QuantityModel = v.strictObject({
  ...quantityEntries,
  alternatives: v.exactOptional(
    said(v.array(Reading), '有歧义时的其他读法。Other readings of an ambiguous wording.'),
  ),
})

export const IndicatorModel = v.strictObject({
  id: said(v.string(), '短名，供引用。Short name that observations refer to.'),
  label: said(Words, '指标名称。What is measured.'),
  unit: said(v.string(), '单位：个、件、元、%…；写“万元”则数字按万元读。Unit of the figures.'),
  kind: said(v.picklist(indicatorKinds), 'count 计数、amount 金额、share 占比、rate 比率、change 增减。'),
  timing: v.exactOptional(said(v.picklist(timings), 'stock 时点、flow 期间、cumulative 累计。')),
  partOf: optionalText('各类合起来等于的那个指标的 id。The indicator its categories add up to.'),
  complete: v.exactOptional(said(v.boolean(), '各类是否穷尽整体。Do its categories exhaust the whole?')),
  base: optionalText('占比或比率的分母指标。The denominator’s indicator.'),
  shareOf: optionalText('这些百分比对应的计数指标。The counts whose percentages these are.'),
  counts: v.exactOptional(said(v.array(v.string()), '比率的分子包括哪些类。Classes the numerator includes.')),
  scheme: optionalText('所用分类的 id。The classification it uses.'),
  additive: v.exactOptional(
    said(
      v.array(v.picklist(additiveDimensions)),
      '可沿哪些维度相加。Along which dimensions figures may be added.',
    ),
  ),
  max: optionalNumber('上限，如 100。The most it can be.'),
})

const ObservationModel = v.strictObject({
  indicator: said(v.string(), '指标的 id 或名称。Id or label of an indicator.'),
  figure: said(
    v.union([v.number(), v.string(), v.null(), QuantityModel]),
    '数字，或照抄原文的写法：110、"110余次"、"近30条"、"98%以上"；没有则写 null。A number or the wording as printed.',
  ),
  place: optionalScalar('地区：名称或 GB/T 2260 代码。Place: name or code.'),
  period: optionalScalar('有明确时间才写：2024、2024-03、2022/2024（EDTF）。Dated period only.'),
  periodWording: optionalWords('原文的时段说法：近两年、自成立以来。Period as worded.'),
  scope: optionalWords('统计范围：首批、省市县三级。Which part is counted.'),
  category: v.exactOptional(
    said(
      v.union([Scalar, v.array(Scalar)]),
      '类别；几类合报一个数时写成列表。Category, or several for one joint figure.',
    ),
  ),
  dimensions: v.exactOptional(said(v.record(v.string(), Scalar), '其他维度。Any further dimension.')),
  base: optionalWords('总体：占比以什么为分母；原文未列写 notGiven。The base of a share.'),
  status: v.exactOptional(said(v.picklist(statuses), '状态，默认 normal。Status (SDMX).')),
  asOf: optionalScalar('发布或截至日期，同一数有修订时用。Date of statement; the latest is drawn.'),
  source: optionalText('来源的 id 或标题。Id or title of a source.'),
  locator: optionalScalar('在来源中的位置：段落、页。Where in the source.'),
  note: optionalWords('备注。Note.'),
})

export const SourceModel = v.strictObject({
  id: said(v.string(), '短名。Short name.'),
  title: said(Words, '标题。Title.'),
  publisher: optionalWords('发布机构。Publisher.'),
  published: optionalScalar('发布日期。Date of publication.'),
  url: v.exactOptional(
    said(
      v.pipe(v.string(), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/)),
      '网址，以 http:// 或 https:// 开头。Address.',
    ),
  ),
  retrieved: optionalScalar('查阅日期。Date of retrieval.'),
})

const SchemeClassModel = v.strictObject({
  id: v.string(),
  label: Words,
  definition: optionalWords('定义。Definition.'),
})

export const SchemeModel = v.strictObject({
  id: said(v.string(), '短名。Short name.'),
  label: said(Words, '分类名称：哪个机构哪些年的分类。One body’s classification over one span of years.'),
  classes: said(v.array(SchemeClassModel), '各类。The classes, in order.'),
})

export const PlaceModel = v.strictObject({
  id: said(Scalar, 'GB/T 2260 代码或短名。Code or short name.'),
  label: said(Words, '地名。Name.'),
  within: optionalScalar('上级地区。The place it lies in.'),
})

const ColumnsModel = v.strictObject({
  indicator: said(v.string(), '指标的 id。Id of an indicator.'),
  dimensions: v.exactOptional(v.record(v.string(), Scalar)),
  period: said(
    v.array(Scalar),
    '1970年以来的毫秒数（UTC），或日期文字。Milliseconds since 1970 in UTC, or dates.',
  ),
  figure: said(
    v.array(v.nullable(v.number())),
    '与 period 等长的数，null 为缺。Figures, null where missing.',
  ),
})

export const DatasetModel = v.pipe(
  v.strictObject({
    $schema: optionalText('本文件所依的 JSON Schema。'),
    version: said(v.literal(1), '格式版本，写 1。'),
    title: optionalWords('数据的标题。Title.'),
    indicators: said(v.array(IndicatorModel), '测量什么。What is measured.'),
    observations: said(v.array(ObservationModel), '一条一个数。One figure each.'),
    columns: v.exactOptional(
      said(v.array(ColumnsModel), '大量数字，按列存放。Many exact figures as columns.'),
    ),
    sources: v.exactOptional(said(v.array(SourceModel), '出处。Where figures come from.')),
    schemes: v.exactOptional(said(v.array(SchemeModel), '分类。Classifications.')),
    places: v.exactOptional(said(v.array(PlaceModel), '地区。Places.')),
  }),
  v.title('civic-tally dataset'),
  v.description(
    '官方公布的数字及其界限、口径、时段与出处。Published figures with their bounds, scope, period and source.',
  ),
)

export type QuantityFile = v.InferOutput<typeof QuantityModel>
/** An observation whose figure is judged on its own: what is wrong with a figure costs no observation. */
export const ObservationRecordModel = v.strictObject({
  ...ObservationModel.entries,
  figure: v.exactOptional(v.unknown()),
})
export type ObservationRecord = v.InferOutput<typeof ObservationRecordModel>
