/**
 * Our listings as files that are run: the client of every attempt of a world, and a server in the
 * world that it found when it started.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { isServer, serversOf } from '../../src/domain/connect/world.ts';
import { clientListing, serverListing, type Language } from '../../src/domain/os/listing.ts';
import type { Listing } from '../../src/domain/os/listing/program.ts';
import { askTools, type Question } from './ask.ts';
import type { RecordedProgram } from './recorded.ts';

/** A C# compiler is in no Debian. */
const runnable = ['python', 'node', 'c'] as const satisfies readonly Language[];
type Runnable = (typeof runnable)[number];

interface Program extends Omit<RecordedProgram, 'lines'> {
  readonly host: number;
  readonly command: string;
}

/** A connected client stays until it is stopped. */
const stop = 'timeout 40';
/** As a program without rights, which may not bind below 1024. */
const withoutRights = 'setpriv --reuid=65534 --clear-groups';

function commandOf(language: Runnable, { file, lines }: Listing, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, `${lines.join('\n')}\n`);
  if (language === 'python') return `python3 -u ${path}`;
  if (language === 'node') return `node ${path}`;
  const built = spawnSync('cc', ['-Wall', '-Wextra', '-Werror', '-o', `${path}.out`, path], {
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`${path}: ${built.stderr}`);
  return `stdbuf -oL ${path}.out`;
}

function clientsIn(scenario: Scenario, folder: string): Program[] {
  return scenario.attempts.flatMap((attempt, index) =>
    runnable.flatMap((language): Program[] => {
      const listing = clientListing(language, 'linux', attempt);
      if (listing === undefined) return [];
      const command = commandOf(language, listing, join(folder, `${language}${index}`));
      const host = scenario.hosts.findIndex(({ id }) => id === attempt.from);
      const source = listing.lines;
      return [
        { scenario, language, role: 'client', index, source, host, command: `${stop} ${command}` },
      ];
    }),
  );
}

function lastServerIn(scenario: Scenario, folder: string): Program[] {
  const servers = serversOf(scenario);
  const socket = servers.at(-1);
  if (socket === undefined || socket.stopped) return [];
  const host = scenario.hosts.findIndex(({ id }) => id === socket.host);
  const rights = socket.privileged ? '' : `${withoutRights} `;
  return runnable.map((language) => {
    const listing = serverListing(language, 'linux', socket);
    const command = `timeout 4 ${rights}${commandOf(language, listing, join(folder, language))}`;
    const source = listing.lines;
    return { scenario, language, role: 'server', index: servers.length - 1, source, host, command };
  });
}

const commandsOf = (scenario: Scenario, programs: readonly Program[]): string[][] =>
  scenario.hosts.map((_, place) =>
    programs.filter(({ host }) => host === place).map(({ command }) => command),
  );

interface Asked {
  readonly programs: readonly Program[];
  readonly question: Question;
}

const nothing = ({ hosts }: Scenario): string[][] => hosts.map(() => []);

function clientsOf(scenario: Scenario, folder: string): Asked {
  const programs = clientsIn(scenario, folder);
  const none = nothing(scenario);
  const world = { ...scenario, attempts: [] };
  const together = commandsOf(scenario, programs);
  return { programs, question: { scenario: world, standing: none, dialled: none, together } };
}

/** The last server is left out of the world, and started by hand. */
function serverOf(scenario: Scenario, folder: string): Asked {
  const programs = lastServerIn(scenario, folder);
  const none = nothing(scenario);
  const last = scenario.sockets.findLastIndex(isServer);
  const world = { ...scenario, attempts: [], sockets: scenario.sockets.toSpliced(last) };
  const dialled = commandsOf(scenario, programs);
  return { programs, question: { scenario: world, standing: none, dialled, together: none } };
}

export function runPrograms(
  forClients: readonly Scenario[],
  forServers: readonly Scenario[],
  folder: string,
): RecordedProgram[] {
  const asked = [
    ...forClients.map((each, index) => clientsOf(each, join(folder, `c${index}`))),
    ...forServers.map((each, index) => serverOf(each, join(folder, `s${index}`))),
  ];
  const replies = askTools(asked.map(({ question }) => question));
  return asked.flatMap(({ programs }, world) =>
    programs.map(({ host, command, ...program }) => {
      const { dialled, together } = replies[world] ?? {};
      return { ...program, lines: dialled?.[host]?.[command] ?? together?.[host]?.[command] ?? [] };
    }),
  );
}
