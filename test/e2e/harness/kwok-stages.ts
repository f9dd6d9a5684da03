/** A label of pods of a Job whose work never ends. */
export const keepsRunning = 'keeps-running';

/** What kwok does to nodes and pods; without stages it ends at once. */
export const stages: readonly unknown[] = [
  stage('node-ready', 'Node', [is('.status.conditions.[] | select( .type == "Ready" ) | .status', 'NotIn', 'True')], {
    statusTemplate: `
conditions:
${condition('Ready')}
  reason: KubeletReady
  message: stands in for a kubelet
  lastHeartbeatTime: {{ Now | Quote }}
phase: Running
`,
  }),
  stage('pod-running', 'Pod', [notDeleted(), is('.status.phase', 'In', 'Pending')], {
    statusTemplate: `
conditions:
${['Initialized', 'ContainersReady', 'Ready'].map(condition).join('\n')}
containerStatuses:
{{ range .spec.containers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: true
  started: true
  restartCount: 0
  state:
    running:
      startedAt: {{ Now | Quote }}
{{ end }}
hostIP: {{ NodeIPWith .spec.nodeName | Quote }}
podIP: {{ PodIPWith .spec.nodeName ( or .spec.hostNetwork false ) ( or .metadata.uid "" ) ( or .metadata.name "" ) ( or .metadata.namespace "" ) | Quote }}
phase: Running
startTime: {{ Now | Quote }}
`,
  }),
  // a pod of a Job has done its work as soon as it runs
  stage(
    'pod-completed',
    'Pod',
    [
      notDeleted(),
      is('.status.phase', 'In', 'Running'),
      is('.metadata.ownerReferences.[].kind', 'In', 'Job'),
      { key: `.metadata.labels["${keepsRunning}"]`, operator: 'DoesNotExist' },
    ],
    { statusTemplate: 'phase: Succeeded\n' },
  ),
  stage('pod-deleted', 'Pod', [{ key: '.metadata.deletionTimestamp', operator: 'Exists' }], { delete: true, finalizers: { empty: true } }),
];

function stage(name: string, kind: 'Node' | 'Pod', matchExpressions: readonly unknown[], next: unknown): unknown {
  return {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'Stage',
    metadata: { name },
    spec: { resourceRef: { apiGroup: 'v1', kind }, selector: { matchExpressions }, next },
  };
}

function is(key: string, operator: 'In' | 'NotIn', value: string): unknown {
  return { key, operator, values: [value] };
}

function notDeleted(): unknown {
  return { key: '.metadata.deletionTimestamp', operator: 'DoesNotExist' };
}

function condition(type: string): string {
  return `- type: ${type}\n  status: "True"\n  lastTransitionTime: {{ Now | Quote }}`;
}
