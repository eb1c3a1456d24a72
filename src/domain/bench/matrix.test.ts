/** Who gets through: the table that a kernel gave, the one of Windows, and which cells show. */
import { describe, expect, it, test } from 'vitest';
import { formatIpv4 } from '../ip/ipv4.ts';
import { allCells, benchMatrix } from './matrix.ts';
import { initialBench } from './scenario.ts';
import { dialText, given, wordOf, wordsOf } from './testing.ts';

const columnsOf = (text: string) =>
  benchMatrix(given(text)).columns.map(({ attempt }) => dialText(attempt));
const rowsOf = (text: string) => benchMatrix(given(text)).rows.map(({ bind }) => formatIpv4(bind));

const ipc = 'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b';
const devices = 'robot,192.168.1.10/24@a;plc,192.168.2.10/24@b';
const serve = 'serve=ipc:0.0.0.0:50000';

describe('the matrix of the canonical scenario', () => {
  it('has the five columns of the picture', () => {
    expect(columnsOf('')).toEqual([
      'robot→.1.100',
      'plc→.2.100',
      'ipc→127.0.0.1',
      'ipc→.1.100',
      'robot→.2.100',
    ]);
  });

  // `connect/reach.test.ts`.
  it('says what the kernel said', () => {
    expect(wordsOf(benchMatrix(initialBench))).toEqual([
      ['0.0.0.0', 'ok', 'ok', 'ok', 'ok', 'ENETUNREACH'],
      ['192.168.1.100', 'ok', 'refused', 'refused', 'ok', 'ENETUNREACH'],
      ['192.168.2.100', 'refused', 'ok', 'refused', 'refused', 'ENETUNREACH'],
      ['127.0.0.1', 'refused', 'refused', 'ok', 'refused', 'ENETUNREACH'],
    ]);
  });

  // `connect/reach.test.ts`, all eight columns.
  it.each([
    ['robot→.1.100', 'ok', 'ok', 'refused', 'refused'],
    ['plc→.2.100', 'ok', 'refused', 'ok', 'refused'],
    ['ipc→127.0.0.1', 'ok', 'refused', 'refused', 'ok'],
    ['ipc→.1.100', 'ok', 'ok', 'refused', 'refused'],
    ['ipc→.2.100', 'ok', 'refused', 'ok', 'refused'],
    ['ipc→0.0.0.0', 'ok', 'refused', 'refused', 'ok'],
    ['robot→.2.100', 'ENETUNREACH', 'ENETUNREACH', 'ENETUNREACH', 'ENETUNREACH'],
    ['robot→127.0.0.1', 'refused', 'refused', 'refused', 'refused'],
  ])('knows %s among all cells', (dial, ...words) => {
    const { columns, rows } = allCells(initialBench);
    const column = columns.findIndex(({ attempt }) => dialText(attempt) === dial);
    expect(rows.map(({ cells }) => wordOf(cells[column]?.outcome ?? null))).toEqual(words);
  });

  it('marks what is bound, shown and set beside', () => {
    const { columns, rows } = benchMatrix(
      given('serve=ipc:192.168.2.100:50000&show=2&beside=127.0.0.1'),
    );
    expect(rows.map(({ present }) => present)).toEqual([false, false, true, false]);
    expect(rows.map(({ beside }) => beside)).toEqual([false, false, false, true]);
    expect(columns.map(({ place }) => place)).toEqual([0, 1, null, null, null]);
    expect(columns.map(({ shown }) => shown)).toEqual([false, true, false, false, false]);
  });
});

describe('what the other system would do', () => {
  const differing = (text: string) => {
    const { otherSystem, rows } = benchMatrix(given(text));
    return [
      otherSystem,
      ...rows.flatMap(({ bind, cells, otherStart }) => [
        ...(otherStart === null ? [] : [`${formatIpv4(bind)} ${otherStart.result}`]),
        ...cells
          .filter(({ other }) => other !== null)
          .map((cell) => `${formatIpv4(bind)} ${dialText(cell.attempt)} ${wordOf(cell.other)}`),
      ]),
    ];
  };

  it('is the same where no packet comes by the wrong NIC', () => {
    expect(differing('')).toEqual(['windows']);
    expect(differing(`${ipc.replace('pc,', 'pc,windows,')};${devices}&${serve}`)).toEqual([
      'linux',
    ]);
  });

  // Dialling 0.0.0.0 is this host on Linux and nothing on Windows: the robot's system stays.
  it('is about the system of the server’s host alone', () => {
    expect(differing(`${ipc};${devices}&${serve}&dial=robot:0.0.0.0:50000`)).toEqual(['windows']);
    expect(differing(`${ipc};${devices}&${serve}&dial=ipc:0.0.0.0:50000`)).toEqual([
      'windows',
      '0.0.0.0 ipc→0.0.0.0 EADDRNOTAVAIL',
      '192.168.1.100 ipc→0.0.0.0 EADDRNOTAVAIL',
      '192.168.2.100 ipc→0.0.0.0 EADDRNOTAVAIL',
      '127.0.0.1 ipc→0.0.0.0 EADDRNOTAVAIL',
    ]);
  });

  // RFC 1122 §3.3.4.2: the robot's gateway is NIC 1 and it dials NIC 2's address.
  it('is silence where a strong host drops what a weak one takes', () => {
    const text = `${ipc};robot,192.168.1.10/24@a,gw:192.168.1.100;plc,192.168.2.10/24@b&${serve}`;
    expect(differing(text)).toEqual([
      'windows',
      '0.0.0.0 robot→.2.100 time-out',
      '192.168.1.100 robot→.2.100 time-out',
      '192.168.2.100 robot→.2.100 time-out',
      '127.0.0.1 robot→.2.100 time-out',
    ]);
  });

  // `connect/starts.test.ts`: the wildcard and one address on one port.
  it('is a start that succeeds where Linux says EADDRINUSE', () => {
    const text = `serve=ipc:0.0.0.0:50000;ipc:192.168.2.100:50000&server=2`;
    const { rows } = benchMatrix(given(text));
    expect(rows.map(({ start, otherStart }) => [start?.result, otherStart?.result])).toEqual([
      ['EADDRINUSE', undefined],
      ['EADDRINUSE', 'OK'],
      ['EADDRINUSE', 'OK'],
      ['EADDRINUSE', 'OK'],
    ]);
  });
});

describe('which rows show', () => {
  it('are the choices of bind and whatever it is bound to', () => {
    expect(rowsOf('serve=ipc:192.168.1.10:50000')).toEqual([
      '0.0.0.0',
      '192.168.1.100',
      '192.168.2.100',
      '127.0.0.1',
      '192.168.1.10',
    ]);
  });

  const many =
    'hosts=ipc,pc,10.0.1.1/24_10.0.2.1/24@a,10.0.3.1/24_10.0.4.1/24@b,10.0.5.1/24@c,10.0.6.1/24@d';

  it('are six at most, the one that is bound and the one beside among them', () => {
    expect(rowsOf(`${many}&serve=ipc:10.0.5.1:50000&beside=10.0.6.1`)).toEqual([
      '0.0.0.0',
      '10.0.1.1',
      '10.0.2.1',
      '10.0.5.1',
      '10.0.6.1',
      '127.0.0.1',
    ]);
    expect(allCells(given(`${many}&serve=ipc:10.0.5.1:50000`)).rows).toHaveLength(8);
  });

  it('are none without a server', () => {
    expect(rowsOf('serve=')).toEqual([]);
    expect(columnsOf('serve=')).toEqual([]);
    expect(allCells(given('serve=')).rows).toEqual([]);
  });
});

test.each([
  [
    'a further client that is looked at is the sixth',
    `${ipc};${devices};laptop,pc,192.168.1.50/24@a&${serve}&dial=robot:192.168.1.100:50000;laptop:192.168.1.100:50000&show=2`,
    ['robot→.1.100', 'laptop→.1.100', 'ipc→127.0.0.1', 'ipc→.1.100', 'robot→.2.100'],
  ],
  [
    'another target that is looked at is the sixth',
    'dial=robot:192.168.1.100:50000;plc:192.168.2.100:50000;plc:192.168.1.100:50001&show=3',
    ['robot→.1.100', 'plc→.2.100', 'ipc→127.0.0.1', 'ipc→.1.100', 'robot→.2.100', 'plc→.1.100'],
  ],
  [
    'where the shown one is among the five, the next attempt is the sixth',
    'dial=robot:192.168.1.100:50000;plc:192.168.1.100:50001;plc:192.168.1.100:50002',
    ['robot→.1.100', 'plc→.2.100', 'ipc→127.0.0.1', 'ipc→.1.100', 'robot→.2.100', 'plc→.1.100'],
  ],
  [
    'of two clients the one that dials comes first, and each comes once',
    'dial=robot:192.168.1.100:50000',
    ['robot→.1.100', 'plc→.2.100', 'ipc→127.0.0.1', 'ipc→.1.100', 'robot→.2.100'],
  ],
  [
    'routers are no clients, and without a client only the PC dials',
    `${ipc};router,router,192.168.1.1/24@a&${serve}`,
    ['ipc→127.0.0.1', 'ipc→.1.100'],
  ],
  [
    'with one client there is no second',
    `${ipc};plc,192.168.2.10/24@b&${serve}`,
    ['plc→.2.100', 'ipc→127.0.0.1', 'ipc→.1.100', 'plc→.1.100'],
  ],
])('%s', (_, text, columns) => {
  expect(columnsOf(text)).toEqual(columns);
});

test('a server on any free port is dialled on the port that it got', () => {
  const { columns, rows } = benchMatrix(given('serve=ipc:0.0.0.0:0'));
  const ports = columns.map(({ attempt }) => (attempt.protocol === 'ping' ? 0 : attempt.port));
  expect(ports[0]).toBe(rows[0]?.start?.port);
  expect(ports[0]).toBeGreaterThan(49_151);
  expect(wordOf(rows[0]?.cells[0]?.outcome ?? null)).toBe('ok');
});

test('of several more attempts the one that is looked at shows', () => {
  const dial =
    'dial=robot:192.168.1.100:50000;plc:192.168.1.100:50001;plc:192.168.1.100:50002&show=3';
  expect(benchMatrix(given(dial)).columns.at(-1)).toMatchObject({
    attempt: { port: 50_002 },
    shown: true,
  });
});
