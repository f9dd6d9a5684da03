// Installs what the lockfile says when `node_modules` does not hold it: the first step of every task.
// `--if-absent`: only on a fresh clone, for the task that may be about to change the lockfile itself.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');

const root = join(__dirname, '..', '..', '..');
// npm's own record of what it put there
const record = join(root, 'node_modules', '.package-lock.json');
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function isInstalled() {
  if (!existsSync(record)) return false;
  if (process.argv.includes('--if-absent')) return true;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json')))
    .filter(([path, wanted]) => path.startsWith('node_modules/') && !wanted.optional && !wanted.peer)
    .every(([path, wanted]) => installed[path]?.version === wanted.version && installed[path]?.integrity === wanted.integrity);
}

if (!isInstalled()) {
  process.stderr.write('installing the libraries of package-lock.json ...\n');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.error) process.stderr.write(`npm could not be started (${npm.error.message}); install Node.js with npm\n`);
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}
