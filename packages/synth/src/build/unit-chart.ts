import { type ApiObject, App, Chart } from 'cdk8s';

/** The chart of one unit. An object that names itself nothing is called after its construct ids: short, and no hash. */
export class UnitChart extends Chart {
  public constructor(unit: string) {
    // an App of its own: cdk8s's cost grows with the square of what one App holds
    super(new App(), unit);
  }

  public override generateObjectName(object: ApiObject): string {
    const ids = object.node.scopes.slice(2).map((scope) => scope.node.id);
    const named = ids.filter((id) => id !== 'Resource' && id !== 'Default');
    return (named.length > 0 ? named : [this.node.id]).join('-').toLowerCase();
  }
}
