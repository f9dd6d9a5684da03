import { type DigestPin, ImageRef, type TagPin } from './values/image-ref';

/** The tag comes first: Renovate's manager reads the first text after its comment. */
function image(tag: `${string}@sha256:${string}`, name: string): ImageRef<DigestPin>;
function image(tag: string, name: string): ImageRef<TagPin>;
function image(tag: string, name: string): ImageRef {
  return ImageRef.parse(`${name}:${tag}`);
}

/**
 * Images that our own constructs run. Those that only have a tag are typed so: their digest was not looked up yet. Write it
 * after the tag and an `@`; from then on Renovate keeps both.
 */
export const images = {
  // renovate: datasource=docker depName=ghcr.io/home-assistant/home-assistant
  homeAssistant: image('2026.2.3', 'ghcr.io/home-assistant/home-assistant'),
  // renovate: datasource=docker depName=ghcr.io/koenkk/zigbee2mqtt
  zigbee2mqtt: image('2.12.1', 'ghcr.io/koenkk/zigbee2mqtt'),
  // renovate: datasource=docker depName=ghcr.io/zwave-js/zwave-js-ui
  zwaveJsUi: image('11.22.2', 'ghcr.io/zwave-js/zwave-js-ui'),
  // renovate: datasource=docker depName=docker.io/library/eclipse-mosquitto
  mosquitto: image('2.0.20', 'docker.io/library/eclipse-mosquitto'),
  // renovate: datasource=docker depName=docker.io/library/postgres
  postgres: image('18.3', 'docker.io/library/postgres'),
  // renovate: datasource=docker depName=docker.io/velero/velero-plugin-for-aws
  veleroPluginForAws: image('v1.14.2', 'docker.io/velero/velero-plugin-for-aws'),
  // renovate: datasource=docker depName=docker.io/kindest/node
  kindNode: image('v1.36.1@sha256:3489c7674813ba5d8b1a9977baea8a6e553784dab7b84759d1014dbd78f7ebd5', 'docker.io/kindest/node'),
} as const;

/**
 * Releases that specs and apps take where their system states none. What a system states (kubespray's 1.29.5, the kthw
 * workspaces' Calico) stands in that cluster's spec and is nobody's to raise.
 */
export const versions = {
  // renovate: datasource=github-releases depName=k3s-io/k3s
  k3s: 'v1.36.2+k3s1',
  // renovate: datasource=github-releases depName=siderolabs/talos
  talos: 'v1.13.9',
  // renovate: datasource=github-releases depName=projectcalico/calico
  calico: 'v3.32.1',
  // renovate: datasource=github-releases depName=metallb/metallb
  metallb: 'v0.16.1',
  // renovate: datasource=github-releases depName=kyverno/kyverno
  kyverno: 'v1.19.2',
  // renovate: datasource=helm depName=kyverno registryUrl=https://kyverno.github.io/kyverno/
  kyvernoChart: '3.9.2',
} as const;
