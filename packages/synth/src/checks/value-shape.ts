/**
 * What a value of a chart may be, as data: `true` is anything, a text lists types (`s` a text, `n` a number, `b` a boolean),
 * and a map has at least one of the fields. `null` fits everywhere: Helm drops the default.
 */
export type ValueShape = true | string | ValueAlternatives;

export interface ValueAlternatives {
  /** Types, as above. @default - no scalar but those of `e` */
  readonly t?: string;
  /** Literals. @default - none */
  readonly e?: readonly (string | number)[];
  /** What each item of a list may be. @default - no list */
  readonly l?: ValueShape;
  /** The keys of a map. @default - no map, or one of any keys where `r` is there */
  readonly m?: Readonly<Record<string, ValueShape>>;
  /** What stands under other keys. @default - there are no other keys */
  readonly r?: ValueShape;
}
