/**
 * `npm start`: builds the page, serves it on a free port of this machine, prints the address and
 * opens it where there is a desktop. Ctrl+C stops it.
 */
import { spawn } from 'node:child_process';
import { build, preview } from 'vite';

/** The program that opens an address here, or nothing where nobody would see it. */
function opener(): readonly [string, ...string[]] | undefined {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  const desktop = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return desktop === undefined || desktop === '' ? undefined : ['xdg-open'];
}

function open(address: string): void {
  const program = opener();
  if (program === undefined) return;
  const [command, ...args] = program;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // The address is printed: a desktop without the program only has to click it.
  child.on('error', () => {});
  child.unref();
}

await build({ logLevel: 'warn' });
const server = await preview({ preview: { host: '127.0.0.1', port: 4173 }, logLevel: 'warn' });
const [address] = server.resolvedUrls?.local ?? [];
if (address === undefined) throw new Error('the server has no address');
console.log(`\nBit by Bind is at ${address}\nCtrl+C stops it.\n`);
open(address);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().finally(() => process.exit(0));
  });
}
