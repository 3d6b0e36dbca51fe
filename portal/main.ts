/** The page of the two cities: registers what it uses and says which indicators make a topic. */
import '../src/components/bar-chart/bar-chart.js'
import '../src/components/compare/compare.js'
import '../src/components/consultations/consultations.js'
import '../src/components/dashboard/dashboard.js'
import '../src/components/donations/donations.js'
import '../src/components/proposals/proposals.js'
import '../src/components/stat/stat.js'
import '../src/components/studios/studios.js'
import { followLanguage } from './language.js'
import { keepPlace } from './place.js'

const topics = [
  {
    label: { zh: '委员工作室、工作站', en: 'Studios and workstations' },
    indicators: ['studios', 'stations'],
  },
  {
    label: { zh: '基层协商', en: 'Grassroots consultation' },
    indicators: ['consultations', 'members', 'livelihood'],
  },
  {
    label: { zh: '提案办理', en: 'Handling of proposals' },
    indicators: ['reply-rate', 'satisfaction', 'proposals', 'completion', 'outcome'],
  },
  {
    label: { zh: '建言成果', en: 'Advice given and taken up' },
    indicators: ['reports', 'absorbed', 'adopted', 'studies'],
  },
  { label: { zh: '爱心支援', en: 'Aid' }, indicators: ['donations'] },
]

followLanguage()
const compare = document.querySelector('tally-compare')
if (compare) {
  compare.indicator = topics.flatMap((topic) => topic.indicators).join(' ')
  compare.topics = topics
}
const dashboard = document.querySelector('tally-dashboard')
if (dashboard) keepPlace(dashboard)
