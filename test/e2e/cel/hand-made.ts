const replaced = { type: 'ReplacePrefixMatch', replacePrefixMatch: '/a' } as const;

/** How a rule begins, and values at its place that break it: those that generation does not come upon. */
export const handMade: readonly (readonly [rule: string, values: readonly unknown[]])[] = [
  ['self.keepAliveTimeSeconds <=', [{ keepAliveTimeSeconds: 30, holdTimeSeconds: 9 }]],
  ["!('esoNamespace' in self)", [{ esoNamespace: 'a' }, { esoStoreName: 'a' }, { b: 'a' }]],
  ["self.metadata.name == 'default' ? self.spec.defaultAction", [{ spec: { defaultAction: 'Pass' } }]],
  ["self.metadata.name == 'default' ? (has(self.spec.defaultAction)", [{ spec: { defaultAction: 'Pass' } }, { spec: {} }]],
  [
    "!self.cidr.contains(':')",
    [
      { cidr: 'fd00::/64', ipipMode: 'Always' },
      { cidr: '10.0.0.0/8', ipipMode: 'Always' },
    ],
  ],
  ['!has(self.shardingStrategy)', [{ shardingStrategy: { mode: 'Topology', topology: { values: ['a', 'b'] } }, shards: 1 }]],
  ["self.all(h, !h.contains('*')", [['a_b'], ['A.b'], ['a.b', '-']]],
  ["self.all(h, h.contains('*')", [['a.*'], ['*.a_b'], ['*']]],
  [
    "self.filter(f, f.type == 'RequestHeaderModifier')",
    [twice({ type: 'RequestHeaderModifier', requestHeaderModifier: { remove: ['a'] } })],
  ],
  ["self.filter(f, f.type == 'CORS')", [twice({ type: 'CORS', cors: {} })]],
  ["self.filter(f, f.type == 'RequestRedirect')", [twice({ type: 'RequestRedirect', requestRedirect: {} })]],
  ["self.filter(f, f.type == 'URLRewrite')", [twice({ type: 'URLRewrite', urlRewrite: {} })]],
  [
    "!(self.exists(f, f.type == 'RequestRedirect')",
    [
      [
        { type: 'RequestRedirect', requestRedirect: {} },
        { type: 'URLRewrite', urlRewrite: {} },
      ],
    ],
  ],
  ['(self.size() > 0 ? (has(self[0].matches)', [rules(3, { method: { service: 'a' } }), rules(2, { method: { service: 'a' } })]],
  ['(self.size() > 0 ? self[0].matches.size()', [rules(3, {}), rules(2, {})]],
  [
    '(has(self.filters) && self.filters.exists_one(f, has(f.requestRedirect)',
    [{ matches: twice({}), filters: [{ type: 'RequestRedirect', requestRedirect: { path: replaced } }] }],
  ],
  [
    '(has(self.filters) && self.filters.exists_one(f, has(f.urlRewrite)',
    [{ matches: twice({}), filters: [{ type: 'URLRewrite', urlRewrite: { path: replaced } }] }],
  ],
  [
    '(has(self.backendRefs) && self.backendRefs.exists_one(b, (has(b.filters) && b.filters.exists_one(f, has(f.requestRedirect)',
    [
      {
        matches: twice({}),
        backendRefs: [{ name: 'a', port: 1, filters: [{ type: 'RequestRedirect', requestRedirect: { path: replaced } }] }],
      },
    ],
  ],
  [
    '(has(self.backendRefs) && self.backendRefs.exists_one(b, (has(b.filters) && b.filters.exists_one(f, has(f.urlRewrite)',
    [{ matches: twice({}), backendRefs: [{ name: 'a', port: 1, filters: [{ type: 'URLRewrite', urlRewrite: { path: replaced } }] }] }],
  ],
  [
    "self.all(l, (l.protocol == 'HTTPS' && has(l.tls))",
    [
      [{ name: 'a', port: 1, protocol: 'HTTPS', tls: { mode: 'Passthrough' } }],
      [{ name: 'a', port: 1, protocol: 'TLS', tls: { mode: 'Passthrough' } }],
    ],
  ],
  ['self.all(l1, self.exists_one(l2, l1.port == l2.port', [listeners(1), listeners(2)]],
  ['self.all(l1, !has(l1.port)', [listeners(1), listeners(2)]],
  ['self.all(p1, self.all(p2,', [[{ name: 'a' }, { name: 'a', sectionName: 'b' }], twice({ name: 'a' })]],
  ["self.all(a1, a1.type == 'IPAddress'", [twice({ type: 'IPAddress', value: '10.0.0.1' })]],
  ["self.all(a1, a1.type == 'Hostname'", [twice({ type: 'Hostname', value: 'a.b' })]],
  [
    'has(self.pathPattern) && size(self.pathPattern) > 0',
    [
      {
        sources: [{ alias: 'a', name: 'a', kind: 'GitRepository' }],
        artifacts: [{ name: 'a', copy: [{ from: '@a/b', to: '@artifact/' }] }],
      },
      {
        sources: [{ alias: 'a', name: 'a', kind: 'GitRepository' }],
        artifacts: [{ name: 'A', copy: [{ from: '@a/b', to: '@artifact/' }] }],
      },
    ],
  ],
];

function twice(item: unknown): readonly unknown[] {
  return [item, item];
}

function rules(count: number, match: unknown): readonly unknown[] {
  return Array.from({ length: count }, () => ({ matches: Array.from({ length: 63 }, () => match) }));
}

/** Two of one port, or of two. */
function listeners(ports: number): readonly unknown[] {
  return ['a', 'b'].map((name, index) => ({ name, port: 80 + (index % ports), protocol: 'HTTP' }));
}
