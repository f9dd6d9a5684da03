import { RenderError } from '../../../../packages/synth/src/render/render-error';
import { renderManifest } from '../../../../packages/synth/src/render/render-manifest';

const manifest = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { mode: 'on' } };

test('a manifest is one document without a marker', () => {
  expect(renderManifest(manifest)).toBe('apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  mode: "on"\n');
});

test('a value that cannot be written is refused with its object and field', () => {
  const render = (): string => renderManifest({ ...manifest, data: { mode: Number.NaN } });
  expect(render).toThrow(RenderError);
  expect(render).toThrow('ConfigMap/settings data.mode: NaN is no number that YAML and JSON share; give a finite one');
});
