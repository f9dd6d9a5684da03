type Step = string | number;

/** A value that no YAML reader would give back as it is: it names the field, what came in, and what to do. */
export class RenderError extends Error {
  public override readonly name = 'RenderError';
  /** The field: `spec.ports[0].port`; empty for the value itself. */
  public readonly field: string;

  /** @param object what the field is a field of, `Deployment/app` @default - the message starts with the field */
  public constructor(
    public readonly reason: string,
    private readonly steps: readonly Step[] = [],
    object?: string,
  ) {
    const field = steps.map(stepText).join('').replace(/^\./, '');
    const place = [object, field].filter(Boolean).join(' ');
    super(place === '' ? reason : `${place}: ${reason}`);
    this.field = field;
  }

  /** The same finding, seen from the value one level up. */
  public below(step: Step): RenderError {
    return new RenderError(this.reason, [step, ...this.steps]);
  }

  /** The same finding, with the object that it is in. */
  public of(object: string): RenderError {
    return new RenderError(this.reason, this.steps, object);
  }
}

function stepText(step: Step): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
