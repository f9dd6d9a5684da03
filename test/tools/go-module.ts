import type { GoModule, Tool } from './tool';

/** What `go mod edit -json` says of a module's `go.mod`, as far as it matters here. */
export interface GoMod {
  readonly Go?: string;
  readonly Replace?: readonly { readonly Old: GoVersion; readonly New: GoVersion }[] | null;
}

interface GoVersion {
  readonly Path: string;
  readonly Version?: string;
}

/**
 * A module that requires the tool's and repeats the replacements of its `go.mod`, which Go takes from the main module alone:
 * that is why `go install` refuses such a tool. A folder as a replacement is in no archive; the published module takes its place.
 */
export function goModText({ name, version }: Tool, { module, siblings, requires = [] }: GoModule, theirs: GoMod): string {
  const replacements = (theirs.Replace ?? []).flatMap(({ Old, New }) => {
    if (New.Version !== undefined) return [`replace ${written(Old)} => ${written(New)}`];
    return siblings === undefined ? [] : [`replace ${written(Old)} => ${Old.Path} ${siblings}`];
  });
  const lines = [
    `module kube-world.test/${name}`,
    '',
    // also says which defaults of Go's runtime its release was built with
    `go ${theirs.Go ?? '1.21'}`,
    '',
    ...[`${module} v${version}`, ...requires].map((required) => `require ${required}`),
    ...replacements,
  ];
  return `${lines.join('\n')}\n`;
}

function written({ Path, Version }: GoVersion): string {
  return Version === undefined ? Path : `${Path} ${Version}`;
}

/** Arguments of `go build` that put the program into a file. */
export function buildArguments({ module, main, tags, variables = {} }: GoModule, file: string): readonly string[] {
  const linked = Object.entries(variables).map(([variable, value]) => `-X ${variable}=${value}`);
  const chosen = tags === undefined ? [] : ['-tags', tags];
  // no symbols, no paths of this machine, and no `go mod tidy`: it would ask for what the tests of every dependency import
  return [
    'build',
    '-mod=mod',
    '-trimpath',
    ...chosen,
    '-ldflags',
    ['-s -w', ...linked].join(' '),
    '-o',
    file,
    main ? `${module}/${main}` : module,
  ];
}
