import { compiledChild, killAtRandom } from '../packages/synth/write/processes';
import { temporaryFolder } from '../packages/synth/write/trees';

const { program, remove } = compiledChild();
afterAll(remove);
const at = temporaryFolder();

test.each([[3], [40]])(
  '100 kills at random instants, %d files of each kind: whole files, and one version after the next command',
  async (size) => {
    const { atWork, between, torn, mixtures } = await killAtRandom(100, program, at('dist'), size);
    expect({ torn, mixtures }).toEqual({ torn: [], mixtures: [] });
    expect(atWork).toBeGreaterThan(50);
    expect(between).toBeGreaterThan(0);
  },
  120_000,
);
