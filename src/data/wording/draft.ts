/** A value while it is being put together: as readonly as any other once it is returned. */
export type Draft<T> = { -readonly [Field in keyof T]: T[Field] }
