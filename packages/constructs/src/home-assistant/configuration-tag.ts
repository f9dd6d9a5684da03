import { ModelError } from '@kube-world/model';

/** The tags of Home Assistant's configuration that are written here. */
export const tagNames = [
  '!secret',
  '!include',
  '!include_dir_list',
  '!include_dir_merge_list',
  '!include_dir_named',
  '!include_dir_merge_named',
  '!env_var',
] as const;
export type TagName = (typeof tagNames)[number];

const secretName = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const relativePath = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9_][A-Za-z0-9_./-]*$/;

/** A value that Home Assistant fills in when it starts. */
export class ConfigurationTag {
  /** A key of `secrets.yaml`, which a Secret of the cluster holds. @throws ModelError when it is no key */
  public static secret(key: string): ConfigurationTag {
    if (!secretName.test(key))
      throw new ModelError(`!secret takes a key of secrets.yaml, got '${key}'; use letters, digits, '_', '.' and '-'`);
    return new ConfigurationTag('!secret', key);
  }

  /** Another file of the configuration folder; one that is not there yet is begun empty. @throws ModelError when the path leaves the folder */
  public static include(path: string): ConfigurationTag {
    return new ConfigurationTag('!include', insideFolder('!include', path));
  }

  /** All files of a folder, as list or map, whole or merged. @throws ModelError when the path leaves the configuration folder */
  public static includeFolder(as: 'list' | 'merge_list' | 'named' | 'merge_named', path: string): ConfigurationTag {
    const tag = `!include_dir_${as}` as const;
    return new ConfigurationTag(tag, insideFolder(tag, path));
  }

  /** An environment variable; without a default, Home Assistant refuses to start when it is not set. @throws ModelError when it is no name */
  public static environment(name: string, otherwise?: string): ConfigurationTag {
    if (!variableName.test(name)) throw new ModelError(`!env_var takes the name of a variable, got '${name}'; use letters, digits and '_'`);
    return new ConfigurationTag('!env_var', otherwise === undefined ? name : `${name} ${otherwise}`);
  }

  private constructor(
    public readonly tag: TagName,
    public readonly argument: string,
  ) {}

  /** What was written, read again. @throws ModelError when the argument does not fit the tag */
  public static read(tag: TagName, argument: string): ConfigurationTag {
    switch (tag) {
      case '!secret':
        return ConfigurationTag.secret(argument);
      case '!env_var': {
        const [name = '', ...rest] = argument.split(' ');
        return ConfigurationTag.environment(name, rest.length > 0 ? rest.join(' ') : undefined);
      }
      default:
        return new ConfigurationTag(tag, insideFolder(tag, argument));
    }
  }
}

function insideFolder(tag: string, path: string): string {
  if (relativePath.test(path)) return path;
  throw new ModelError(`${tag} takes a path below the configuration folder, got '${path}'; write it as in 'automations.yaml'`);
}
