import { ModelError } from '@kube-world/model';

import type { Policy, PolicyDefinition, Subject } from './policy';

const id = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const version = /^1\.(?:0|[1-9]\d*)$/;
const ours = new Set(['pod', 'containers', 'securityContexts', 'volumes']);
/** A name that CEL reads as one. */
const factName = /^[a-z][A-Za-z0-9]*$/;

/**
 * One rule of the fleet. Its expressions are compiled when the first object asks for them, or when a cluster gets it; `compilePolicies`
 * does it for all.
 * @throws ModelError for what cannot be a policy: an id that is no file's name, a text of no version
 */
export function definePolicy<S extends Subject>(definition: PolicyDefinition<S>): Policy {
  const at = `policies/${definition.id}.ts`;
  if (!id.test(definition.id))
    throw new ModelError(`'${definition.id}' is no id of a policy; write lower-case words joined by '-'`, { at });
  for (const [field, text] of Object.entries({ title: definition.title, why: definition.why, message: definition.message })) {
    if (!/^\S(?:.*[^\s.])?$/s.test(text)) throw new ModelError(`its ${field} is '${text}'; write a text without a final full stop`, { at });
  }
  for (const name of Object.keys(definition.facts?.example ?? {})) {
    if (!factName.test(name)) throw new ModelError(`its fact '${name}' cannot be named in CEL; write it in camel case`, { at });
    if (ours.has(name) || Object.hasOwn(definition.variables ?? {}, name))
      throw new ModelError(`it has a variable '${name}' already; name the fact otherwise`, { at });
  }
  for (const [name, texts] of Object.entries({ ...definition.variables, expression: definition.expression })) {
    if (ours.has(name)) throw new ModelError(`every policy has a variable '${name}' already; name it otherwise`, { at });
    if (typeof texts === 'string') continue;
    const versions = Object.keys(texts);
    const odd = versions.find((each) => !version.test(each));
    if (odd !== undefined || versions.length === 0)
      throw new ModelError(`its ${name} holds from ${odd === undefined ? 'no version' : `'${odd}'`} on; name minor versions, as '1.34'`, {
        at,
      });
  }
  const titles = [...definition.cases.passes, ...definition.cases.fails].map(({ it }) => it);
  const twice = titles.find((title, index) => titles.indexOf(title) !== index);
  if (twice !== undefined) throw new ModelError(`two of its cases are called '${twice}'; say what each of them shows`, { at });
  // the union of the definitions of all subjects has this one in it
  return definition as unknown as Policy;
}
