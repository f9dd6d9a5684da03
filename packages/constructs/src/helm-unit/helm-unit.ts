import type { Chart } from '@kube-world/charts';
import { type HasRelease, type Json, ModelError, type Release, releaseMarker, Version } from '@kube-world/model';
import { Construct } from 'constructs';

export interface HelmUnitProps<Values> {
  /** One of `@kube-world/charts/<name>`: its version, repository and the type of its values. */
  readonly chart: Chart<Values>;
  /** The namespace that it is installed into. */
  readonly namespace: string;
  /** Overrides of the chart's defaults; a key that the chart has not does not compile. */
  readonly values: Values;
  /** @default - the construct's id */
  readonly releaseName?: string;
  /** Kinds that it brings with these values although its defaults do not. @default - what the chart's facts say */
  readonly crds?: readonly { readonly group: string; readonly kind: string }[];
  /** Seconds that the engine waits for it. @default 600 */
  readonly timeoutSeconds?: number;
}

/** A chart of upstream's, pinned; each engine renders it its own way (HelmRelease, fleet.yaml, Application). */
export class HelmUnit<Values> extends Construct implements HasRelease {
  public readonly [releaseMarker]: Release;

  /** @throws ModelError when the chart's facts are of a range of versions: what an engine took of it would change by itself */
  public constructor(scope: Construct, id: string, props: HelmUnitProps<Values>) {
    super(scope, id);
    const { name, version, repository, kubeVersion, crds } = props.chart;
    if (!Version.tryParse(version).ok) {
      throw new ModelError(
        `chart ${name} has version '${version}', which pins nothing; read one release: npx projen generate -- --chart FILE.tgz`,
        { at: this.node.path },
      );
    }
    this[releaseMarker] = {
      at: this.node.path,
      name: props.releaseName ?? id,
      namespace: props.namespace,
      chart: { name, version, repository, ...(kubeVersion === undefined ? {} : { kubeVersion }), crds: props.crds ?? crds },
      // values are written as they are; the check stage refuses what YAML cannot hold
      values: props.values as { readonly [key: string]: Json },
      timeoutSeconds: props.timeoutSeconds ?? 600,
    };
  }
}
