/** A file of `dist/`. */
export interface OutputFile {
  /** Relative to `dist/`, with forward slashes: `pi/apps/mosquitto/deployment.mosquitto.yaml`. */
  readonly path: string;
  readonly text: string;
}
