import { buildArguments, goModText } from './go-module';
import type { GoModule, Tool } from './tool';

const tool = (from: GoModule): Tool => ({ name: 'thing', version: '1.30.4', from });
const thing: GoModule = { kind: 'go', module: 'k8s.example/thing', sum: 'h1:x' };

describe('the module that builds a tool', () => {
  test("repeats the replacements of the tool's own go.mod, its folders by the version that is published", () => {
    const from = { ...thing, siblings: 'v0.30.4', requires: ['example.com/forgotten v1.0.0'] };
    const text = goModText(tool(from), from, {
      Go: '1.22.0',
      Replace: [
        { Old: { Path: 'k8s.example/api' }, New: { Path: './staging/src/k8s.example/api' } },
        { Old: { Path: 'example.com/yaml' }, New: { Path: 'example.com/yaml', Version: 'v3.0.1' } },
        { Old: { Path: 'example.com/hcl', Version: 'v2.20.1' }, New: { Path: 'example.com/fork', Version: 'v2.20.2' } },
      ],
    });
    expect(text).toBe(`module kube-world.test/thing

go 1.22.0

require k8s.example/thing v1.30.4
require example.com/forgotten v1.0.0
replace k8s.example/api => k8s.example/api v0.30.4
replace example.com/yaml => example.com/yaml v3.0.1
replace example.com/hcl v2.20.1 => example.com/fork v2.20.2
`);
  });

  test('leaves folders out where the required modules are published themselves', () => {
    const text = goModText(tool(thing), thing, {
      Go: '1.26.0',
      Replace: [{ Old: { Path: 'k8s.example/api' }, New: { Path: '../api' } }],
    });
    expect(text).not.toContain('replace');
  });

  test('is one without replacements where the tool has none', () => {
    expect(goModText(tool(thing), thing, { Go: '1.26.0', Replace: null })).toMatch(/require k8s\.example\/thing v1\.30\.4\n$/);
  });
});

test('the linker sets the version, and tags are handed on', () => {
  const from = { ...thing, main: 'cmd/thing', tags: 'providerless', variables: { 'a.version': 'v1', 'a.minor': '30' } };
  expect(buildArguments(from, '/out/thing').join(' ')).toBe(
    'build -mod=mod -trimpath -tags providerless -ldflags -s -w -X a.version=v1 -X a.minor=30 -o /out/thing k8s.example/thing/cmd/thing',
  );
});
