import { issueOf, type Rule } from '../rule';

const id = 'duplicate-cluster-name';

/** Two clusters of one name would write to one folder. */
export default {
  id,
  check: ({ clusters }) =>
    clusters.flatMap(({ name }, at) =>
      clusters.findIndex((other) => other.name === name) === at
        ? []
        : [
            issueOf(id, name, {
              at: 'name',
              message: `another cluster of the fleet is named '${name}'`,
              remedy: 'give each cluster a name of its own',
            }),
          ],
    ),
} satisfies Rule;
