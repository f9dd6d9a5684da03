import { ImageSource } from '../../values/image-source';
import { type Rule } from '../rule';

const id = 'image-source';

/** A registry that no image could come from, or that says what another one says already: the wider of two decides. */
export default {
  id,
  check: ({ name, registries = [] }) => {
    const read = registries.map((text) => ImageSource.tryParse(text));
    return read.flatMap((source, place) => {
      const issue = { rule: id, severity: 'error' as const, at: `${name} registries.${place}` };
      if (!source.ok) return [{ ...issue, message: source.message, remedy: source.remedy }];
      const wider = read.find(
        (other, index) =>
          other.ok && index !== place && source.value.isWithin(other.value) && (index < place || !other.value.isWithin(source.value)),
      );
      if (!wider?.ok) return [];
      const message = `${source.value.toString()} lies in ${wider.value.toString()}, which is in the list`;
      return [{ ...issue, message, remedy: 'take out the narrower one, or the wider one if it was not meant' }];
    });
  },
} satisfies Rule;
