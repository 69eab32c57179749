type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same props without the undefined ones: the library's types do not take `undefined` for «not given». */
export function definedProps<T extends object>(props: T): Defined<T> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Defined<T>;
}
