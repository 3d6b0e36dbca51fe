/**
 * Regular expressions of a schema, matched in time linear in the cell: all ways at once (Thompson 1968), so that no
 * expression and no cell of a stranger's file can take for ever.
 */
import { remembering } from '../remember.js'

interface State {
  /** Does it take this character? Without it, it takes none and leads on at once. */
  readonly test?: (character: string) => boolean
  readonly at?: '^' | '$'
  readonly out: State[]
}

/** Makes the states of a part of an expression, given the one that follows it. */
type Part = (next: State) => State

/** Expressions that make more states are longer than any that a schema needs. */
const most = 2000
/** Longer cells are texts, which no expression is meant for. */
const [short, long] = [1000, 10_000]
const token =
  /\\[pP]\{[^}]*\}|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<[A-Za-z_]\w*>|:|<?[=!])|\{\d+(?:,\d*)?\}|./gsu
/** What looks around or back has no states of its own. */
const unknown = /^(?:\(\?<?[=!]|\\[1-9kbB])/

class Unsupported extends Error {}

class Compiler {
  readonly #tokens: readonly string[]
  readonly #end: State
  #i = 0
  #count = 0

  constructor(pattern: string, end: State) {
    this.#tokens = pattern.match(token) ?? []
    this.#end = end
  }

  compile(): State {
    return this.#either()(this.#end)
  }

  #state(state: State): State {
    if (++this.#count > most) throw new Unsupported()
    return state
  }

  #takes(wanted: string): boolean {
    const found = this.#tokens[this.#i] === wanted
    if (found) this.#i++
    return found
  }

  #either(): Part {
    const parts = [this.#sequence()]
    while (this.#takes('|')) parts.push(this.#sequence())
    return (next) => this.#state({ out: parts.map((part) => part(next)) })
  }

  #sequence(): Part {
    const parts: Part[] = []
    while (this.#i < this.#tokens.length && !/^[|)]$/.test(this.#tokens[this.#i] ?? ''))
      parts.push(this.#repeated(this.#atom()))
    return (next) => parts.reduceRight((after, part) => part(after), next)
  }

  #atom(): Part {
    const text = this.#tokens[this.#i++] ?? ''
    if (unknown.test(text)) throw new Unsupported()
    if (text.startsWith('(')) {
      const inner = this.#either()
      this.#takes(')')
      return inner
    }
    if (text === '^' || text === '$') return (next) => this.#state({ at: text, out: [next] })
    // One character at a time, the engine's own classes are as quick as any.
    const one = new RegExp(`^${text}$`, 'u')
    const test = remembering((character) => one.test(character))
    return (next) => this.#state({ test, out: [next] })
  }

  #repeated(part: Part): Part {
    const [, low, comma, high] = /^\{(\d+)(,?)(\d*)\}$/.exec(this.#tokens[this.#i] ?? '') ?? []
    const sign = this.#tokens[this.#i] ?? ''
    if (low === undefined && !/^[*+?]$/.test(sign)) return part
    this.#i++
    this.#takes('?')
    const least = low === undefined ? Number(sign === '+') : Number(low)
    const open = sign === '*' || sign === '+' || (comma === ',' && high === '')
    const up = sign === '?' ? 1 : comma === ',' ? Number(high) : least
    return (next) => {
      let state = open ? this.#loop(part, next) : next
      for (let n = least; !open && n < up; n++) state = this.#state({ out: [part(state), next] })
      for (let n = 0; n < least; n++) state = part(state)
      return state
    }
  }

  #loop(part: Part, next: State): State {
    const loop = this.#state({ out: [next] })
    loop.out.push(part(loop))
    return loop
  }
}

function enter(state: State, states: Set<State>, isStart: boolean, isEnd: boolean): void {
  if (states.has(state) || (state.at === '^' && !isStart) || (state.at === '$' && !isEnd)) return
  states.add(state)
  if (!state.test) for (const next of state.out) enter(next, states, isStart, isEnd)
}

function follows(start: State, end: State, text: string): boolean {
  const characters = [...text]
  let states = new Set<State>()
  enter(start, states, true, characters.length === 0)
  characters.forEach((character, i) => {
    const after = new Set<State>()
    for (const { test, out } of states)
      if (test?.(character)) for (const next of out) enter(next, after, false, i === characters.length - 1)
    states = after
  })
  return states.has(end)
}

type Why = readonly [zh: string, en: string]
interface Compiled {
  readonly matches?: (text: string) => boolean
  readonly why?: Why
}

const compiled = remembering((pattern: string): Compiled => {
  let native: RegExp
  try {
    native = new RegExp(`^(?:${pattern})$`, 'u')
  } catch {
    return { why: ['不是有效的正则表达式', 'is no valid regular expression'] }
  }
  const end: State = { out: [] }
  try {
    const start = new Compiler(pattern, end).compile()
    return { matches: (text) => text.length > long || follows(start, end, text) }
  } catch {
    // With one choice at most, there is little to try again.
    const choices = pattern.replace(/\(\?(?:<\w+>|<?[=!]|:)/g, '').match(/[*+?|{]/g) ?? []
    if (choices.length < 2) return { matches: (text) => text.length > short || native.test(text) }
    return { why: ['过长，或用了前后查看、回指等写法', 'is too long, or looks ahead, behind or back'] }
  }
})

/** Why cells are not held to an expression; undefined where they are. */
export function unchecked(pattern: string): Why | undefined {
  return compiled(pattern).why
}

/** Does the whole of `text` match? An expression that cannot be matched demands nothing. */
export function matches(text: string, pattern: string): boolean {
  return compiled(pattern).matches?.(text) ?? true
}
