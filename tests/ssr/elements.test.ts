import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/setup.js'
import { annotations, elementNames } from '../house/elements.js'
import { renderOnServer } from './render.js'

const names = elementNames()
const data = readFileSync(join(root, 'portal/data/gansu.json'), 'utf8')

const { observations } = JSON.parse(data) as { observations: { figure: string | number }[] }
const figures = observations.map(({ figure }) => String(figure)).filter((figure) => figure.length > 2)

/** Every element's HTML from a Node process of its own in the given time zone and language. */
function renderIn(timeZone: string, language: string): Record<string, string> {
  const markup = renderOnServer(
    names.map((name) => ({ name, attributes: { data } })),
    { TZ: timeZone, LANG: language, LC_ALL: language },
  )
  return Object.fromEntries(names.map((name, i) => [name, markup[i] ?? '']))
}

let east: Record<string, string> = {}
let west: Record<string, string> = {}

beforeAll(() => {
  east = renderIn('Pacific/Kiritimati', 'zh_CN.UTF-8')
  west = renderIn('America/Los_Angeles', 'en_US.UTF-8')
})

/** Frames and containers draw what is put into them; every other element draws the data it is given. */
const containers = ['figure', 'dashboard', ...annotations]

describe.each(names)('<tally-%s> in plain Node', (name) => {
  test('renders its shadow root', () => {
    expect(east[name]).toMatch(new RegExp(`^(<!--.*?-->)*<tally-${name}[\\s>]`))
    if (annotations.includes(name)) return
    expect(east[name]).toContain('<template shadowroot')
    const shadow = (east[name] ?? '').replace(/<style>[\s\S]*?<\/style>/g, '')
    expect(shadow.match(/<[a-z]/g)?.length).toBeGreaterThan(3)
  })

  test('renders the same bytes in every time zone and language', () => {
    expect(west[name]).toBe(east[name])
  })

  test('brings the style sheets of all its parts', () => {
    if (containers.includes(name)) return
    for (const rule of ['.legend', '.findings', ':lang(en)'])
      expect((/<style>([\s\S]*?)<\/style>/.exec(east[name] ?? '') ?? [])[1], rule).toContain(rule)
  })

  test('needs no style attribute', () => {
    expect(east[name]?.replaceAll(data, '')).not.toMatch(/<[^>]*\sstyle=/)
  })
})

describe.each(names.filter((name) => !containers.includes(name)))('<tally-%s> given data', (name) => {
  test('draws figures on the server, worded as in the source', () => {
    const markup = (east[name] ?? '')
      .replace(/^[\s\S]*?<template/, '<template')
      .replace(/<style>[\s\S]*?<\/style>/g, '')
    const words = markup.replace(/<!--.*?-->|<[^>]*>|\s/g, '')
    expect(figures.filter((figure) => words.includes(figure))).not.toEqual([])
  })
})
