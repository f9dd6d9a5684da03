import { onPath } from './places';
import { runCommand } from './run-command';
import type { DebianPackage } from './tool';
import type { Work } from './work';

const noQuestions = { DEBIAN_FRONTEND: 'noninteractive' };

/** Installs Debian packages as root, or with a sudo that asks nothing. */
export class Apt {
  private updated: Promise<unknown> | undefined;

  constructor(
    private readonly work: Work,
    private readonly isRoot = process.getuid?.() === 0,
  ) {}

  /** @throws Error with the command to type, where this process may not install anything */
  async install(from: DebianPackage): Promise<void> {
    const command = await this.prefix(from);
    await (this.updated ??= this.run([...command, 'update', '-qq']));
    await this.run([...command, 'install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', from.package]);
  }

  private async prefix({ package: name }: DebianPackage): Promise<readonly string[]> {
    const byHand = new Error(`may not be installed from here; run: sudo apt-get install -y ${name}`);
    if (onPath('apt-get', this.work.env) === undefined) throw byHand;
    if (this.isRoot) return ['apt-get'];
    await this.run(['sudo', '-n', 'true']).catch((cause: unknown) => {
      throw Object.assign(byHand, { cause });
    });
    return ['sudo', '-n', 'apt-get'];
  }

  private run([command = '', ...args]: readonly string[]): Promise<string> {
    return runCommand(command, args, { folder: '/', env: { ...this.work.env, ...noQuestions }, signal: this.work.signal });
  }
}
