import fc from 'fast-check';

/** Texts that one reader or another takes for something else, each line for a reason of its own. */
const words = `y Y n N yes Yes YES no No NO on On ON off Off OFF yEs oN true True TRUE false False FALSE null Null NULL nUll ~
  0 -0 +0 1 -1 +1 007 08 0755 0o755 0O17 0x1F -0x1f 0b11 -0b11 1_000 _1 1__0 1,000 0_ 0x_
  1.5 -1.5 .5 -.5 +.5 5. 1e3 1E3 1e+3 1.0e3 1.5e-7 .5e1 1e 1.e1 0x1p-2 1_0.5 . .. ... ._ ._1 .e1 e1 E0 e+1 -e1 -E5 --e1 _e1
  .inf -.inf +.inf .Inf .INF .nan .NaN .NAN inf nan NaN Infinity -Infinity
  12:34 1:2:3 190:20:30.15 -1:30 12:34:56 10:5 1:a 0:0 2001-01-01 2001-1-1 2001-12-14t21:59:43.10-05:00 2001-01-01T00:00:00Z
  = << =a <a <<a - -a -- --a --- ---a ? ?a : :a ! !!str !a &a *a * | > |- % %a @a \` \`a { } {} [ ] [] [a] , ,a # #a a#b a:b a:
  " ' "a" 'a' a"b it's "it's" \\ \\n a\\ C:\\x $x \${x} (a)
  nginx:1.27 registry.example.com/a/b:1.2.3@sha256:0f1e 10.0.0.0/16 192.168.1.1 1.2.3 1.2 500m 5Gi 8080 64ee86b 1e2e3 1h30m 5m 12h
  50% a,b http://x:80/y?z=1#a fd00::1 ::1 1:: 00:1b:44:11:3a:b7 d41d8cd9 __proto__ constructor toString
  é Ünï 日本語 🎉 👩‍👩‍👧 ❤️`.split(/\s+/);

const withSpaces = [
  [
    '',
    ' ',
    '2001-12-14 21:59:43.10 -5',
    '2001-12-15 2:59:43.10',
    '- a',
    '--- a',
    '? a',
    ': a',
    '%YAML 1.2',
    '{a: b}',
    'a #b',
    'a: b',
    'a :b',
  ],
  ['a: ', 'a ', ' a', '\ta', 'a\t', 'a\tb', '{{ .x }}', 'a {{ $x }}', 'a  b', 'a   #b', '0 */6 * * *', '*/5 * * * *', 'a 🎉 b'],
].flat();

const invisible = [
  ['\u0000', '\u0007', '\u001B[31m', '\u007F', '\u0080', '\u0085', '\u009F', '\u00A0', 'a\u00A0', '\u00AD', '\u200B', '\u200D', '\u2028'],
  ['\u2029', 'a\u2028b', '\u202E', '\uFEFF', '\uFEFFa', '\uFDD0', '\uFFFD', '\uFFFE', '\uFFFF', '\u{1FFFE}', '\u{10FFFF}', '\uE000'],
  ['\u3000', '\u2003x', '\r', '\r\n', 'a\rb', 'a\r\nb\r\n', 'a\n\u2028b', 'a\u0085\nb', 'a\n\uFEFFb', 'a\nb\u00A0\n'],
].flat();

const lines = [
  ['\n', '\n\n', 'a\n', 'a\n\n', 'a\n\n\n', '\na', '\n\na\n', ' a\nb', '  a\n b\n', 'a\n b', '\ta\nb', 'a\n\tb\n', 'a\n\n\nb', 'a\n  '],
  ['a\n  \n', 'a\n  \nb', '  \na', ' \n\n', '\n a', '\n  a\nb\n\n', 'a \nb ', 'a\n ', ' \n', '# a\nb', 'a\n# b', '---\na', 'a\n---\nb\n'],
  ['a\n...\nb', '- a\n- b\n', 'a: b\nc: d\n', '%a\nb', 'a\n🎉\n', '|\n a', '>-\na', 'é\né', '#!/bin/sh\nset -e\n'],
].flat();

const long = ['x'.repeat(2000), `${'x'.repeat(400)}: y`, 'é'.repeat(600), '"'.repeat(400), `${'word '.repeat(300)}end`];

export const ambiguous: readonly string[] = [...words, ...withSpaces, ...invisible, ...lines, ...long];

const signs = 'ab019:#-.,_+ex?"\'\\|>{}[]&*!%@~=<'.split('');
const pieces = [
  signs,
  ['  ', '\n\n', ': ', ' #', '- ', ' ', '\n', '\t', '\r', '\u0085', '\u2028', '\uFEFF', '\u00A0', '\u007F', '\u0000', 'é', '🎉'],
].flat();

/** Texts of all kinds: known trouble, what is made of the signs that mean something, digits and signs, and anything. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ambiguous),
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...'0179eExobf_.,:-+ TZ'.split('')),
    maxLength: 8,
  }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '#', '-', '  ', 'b\n'), maxLength: 10 }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

export const numbers: fc.Arbitrary<number> = fc
  .oneof(
    fc.maxSafeInteger(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 1e-7, 5e-324, 0.1, 1.5, -1e-9, 123456.789, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
  )
  .filter((number) => !Number.isInteger(number) || Number.isSafeInteger(number));

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    texts,
    numbers,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(texts, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** Nested values of everything that a manifest can hold. */
export const trees: fc.Arbitrary<unknown> = tree;
