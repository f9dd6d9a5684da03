import { imagesOf, unpinned } from '../images';
import type { RenderedRule } from '../rendered-release';

/** What runs changes with a commit, and not by itself. */
export const imageNotPinned: RenderedRule = ({ releases }) =>
  releases.flatMap(({ release, objects }) =>
    objects.flatMap(({ manifest, at }) =>
      imagesOf(manifest).flatMap((image) => {
        const why = unpinned(image);
        if (why === undefined) return [];
        return [
          {
            rule: 'chart-image-not-pinned',
            severity: 'error' as const,
            at,
            message: `the image '${image}' ${why}, so that what runs changes by itself`,
            remedy: `set the value of chart ${release.chart.name} that gives its tag`,
          },
        ];
      }),
    ),
  );
