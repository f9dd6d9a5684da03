import { dataTooLarge } from '../../../../packages/synth/src/checks/data-too-large';
import { bigData } from './big-data';
import { contextOf, linesOf, object, unit } from './context-with';

test.each([...bigData, ['what is no text', 'ConfigMap', { data: { a: null, b: 3 }, binaryData: [] }, undefined] as const])(
  'the API server takes a MiB of data: %s',
  (_, kind, data, bytes) => {
    const lines = linesOf(dataTooLarge, contextOf([unit('web', { manifests: [object('v1', kind, 'big', { ...data })] })]));
    expect(lines).toEqual(
      bytes === undefined ? [] : [`pi/web/${kind}/big: its values have ${bytes} bytes together, and the API server takes 1048576`],
    );
  },
);
