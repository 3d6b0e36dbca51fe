/** Columns that give in English what the one beside them says in Chinese: 范围 and 范围（英文）. */

export type EnglishRole = 'scopeEn' | 'periodWordingEn' | 'baseEn' | 'noteEn'

/** The Chinese words of the column beside, with their English. */
export function addEnglish(draft: Record<string, unknown>, role: EnglishRole, en: string): void {
  const name = role.slice(0, -2)
  const zh = draft[name]
  draft[name] = typeof zh === 'string' ? { zh, en } : en
}
