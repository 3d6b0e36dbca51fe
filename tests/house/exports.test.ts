import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/setup.js'

/** Every name in every source file below a folder. */
const namesIn = (folder: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|js)$/.test(file))
      .map((file) => [
        join(folder, file),
        new Set(readFileSync(join(root, folder, file), 'utf8').match(/[A-Za-z_$][\w$]*/g)),
      ]),
  )

/** Closed sets are lists that types are made from; a type may be exported for the declarations alone. */
const exported = /^export (?:async )?(?:function|class|const(?! \w+ = \[[^;]*?\] as const)) (\w+)/gm

test('what a file hands on, another takes', () => {
  const sources = namesIn('src')
  const others = ['tests', 'scripts', 'bench', 'stories', 'portal'].flatMap((folder) => [
    ...namesIn(folder).values(),
  ])
  const idle = [...sources.keys()].flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(exported)]
      .map(([, name = '']) => name)
      .filter(
        (name) =>
          ![...sources].some(([other, names]) => other !== file && names.has(name)) &&
          !others.some((names) => names.has(name)),
      )
      .map((name) => `${file}: ${name}`),
  )
  expect(idle).toEqual([])
})
