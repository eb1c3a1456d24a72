/** Our listings against what Python and Node print when they are run on this machine. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { plainServer } from '../connect/defaults.ts';
import type { Outcome } from '../connect/outcome.ts';
import type { Attempt } from '../connect/scenario.ts';
import { ipv4OfOctets } from '../ip/ipv4.ts';
import type { BindOutcome } from '../net/bind.ts';
import type { ServerSocket } from '../net/socket.ts';
import { clientListing, clientPrints, serverListing, serverPrints } from './listing.ts';
import type { Listing } from './listing/program.ts';

const loopback = ipv4OfOctets([127, 0, 0, 1]);
/** RFC 5737: nobody's, least of all this machine's. */
const stranger = ipv4OfOctets([192, 0, 2, 77]);

const folder = mkdtempSync(join(tmpdir(), 'listing-'));
afterAll(() => rmSync(folder, { recursive: true }));

const runners = { python: ['python3', '-u'], node: [process.execPath] } as const;
const runnable = (['python', 'node'] as const).filter(
  (language) =>
    process.platform === 'linux' && spawnSync(runners[language][0], ['--version']).status === 0,
);

let files = 0;

/** Runs a listing until it ends or has printed a line. */
async function firstLine(language: keyof typeof runners, { file, lines }: Listing) {
  files += 1;
  const path = join(folder, `${files}-${file}`);
  writeFileSync(path, lines.join('\n'));
  const [command, ...options] = runners[language];
  const child = spawn(command, [...options, path], { stdio: 'pipe' });
  let printed = '';
  const line = new Promise<string>((resolve) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('\n')) resolve(printed.split('\n')[0] ?? '');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  return { line: await line, stop: () => child.kill() };
}

/** A TCP port of the loopback that nobody holds. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const server = (port: number, bind = loopback): ServerSocket => plainServer('ipc', { bind, port });
const dial = (port: number): Attempt => ({ protocol: 'tcp', from: 'ipc', to: loopback, port });

const started = (result: BindOutcome['result'], port: number) =>
  ({ result, port }) as Pick<BindOutcome, 'result' | 'port'> as BindOutcome;
const ended = (outcome: Partial<Outcome>) =>
  ({ stage: 'socket', way: 'out', ...outcome }) as Outcome;

describe.each(runnable)('the %s listings, run here', (language) => {
  const runServer = (socket: ServerSocket) =>
    firstLine(language, serverListing(language, 'linux', socket));
  const runClient = (attempt: Attempt) => {
    const listing = clientListing(language, 'linux', attempt);
    if (listing === undefined) throw new Error('no listing');
    return firstLine(language, listing);
  };

  test('a client of a closed port prints ECONNREFUSED', async () => {
    const attempt = dial(await freePort());
    const { line } = await runClient(attempt);
    const refused = ended({ outcome: 'ECONNREFUSED' });
    expect([line]).toEqual(clientPrints(language, 'linux', attempt, refused));
  });

  test('a second server on the same address prints EADDRINUSE', async () => {
    const socket = server(await freePort());
    const first = await runServer(socket);
    const second = await runServer(socket);
    first.stop();
    expect([first.line]).toEqual(
      serverPrints(language, 'linux', socket, started('OK', socket.port)),
    );
    expect([second.line]).toEqual(
      serverPrints(language, 'linux', socket, started('EADDRINUSE', socket.port)),
    );
  });

  test("a server on somebody else's address prints EADDRNOTAVAIL", async () => {
    const socket = server(await freePort(), stranger);
    const { line } = await runServer(socket);
    expect([line]).toEqual(
      serverPrints(language, 'linux', socket, started('EADDRNOTAVAIL', socket.port)),
    );
  });

  test('a client that gets through prints both ends', async () => {
    const socket = server(await freePort());
    const { stop } = await runServer(socket);
    const { line, stop: stopClient } = await runClient(dial(socket.port));
    stopClient();
    stop();
    const local = { address: loopback, port: Number(/(\d+)\)? ->/.exec(line)?.[1]) };
    const connected = ended({
      outcome: 'CONNECTED',
      server: 0,
      local,
      peer: { address: loopback, port: socket.port },
    });
    expect([line]).toEqual(clientPrints(language, 'linux', dial(socket.port), connected));
  });
});
