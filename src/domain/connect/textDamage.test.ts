/** Links that chats and mails have damaged: a scenario or a fault inside the text, whatever was lost. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { formatScenario, parseScenario } from './text.ts';

describe('a damaged link', () => {
  const links = [
    formatScenario(canonical),
    'hosts=ipc,pc,windows,eth1:192.168.1.100/24_1.2.3.4/16!new@a~name:Ethernet_2,none@none~down,gw:192.168.1.1~5,route:10.0.0.0/8@eth1,fw:drop,allow:tcp.50000@eth1~192.168.1.0/24~public&serve=ipc:0.0.0.0:80~udp~pid:7;ipc:1.2.3.4:5~to:1.2.3.5:9;ipc:1.2.3.4:5~was:1.2.3.5:9~reuse&dial=ipc:1.2.3.4:5~sendto;ipc:1.2.3.4~ping',
  ];

  /** Neither a scenario that is written back as it reads, nor a coded fault within the text. */
  function isUnsound(text: string): boolean {
    const result = parseScenario(text);
    if (result.ok) {
      const again = parseScenario(formatScenario(result.value));
      return !again.ok || formatScenario(again.value) !== formatScenario(result.value);
    }
    const { code, at } = result.fault;
    return !code.startsWith('text.') || at < 0 || at > text.length;
  }

  it.each(links)('is sound cut at any place: %s', (link) => {
    const cuts = Array.from(link, (_, length) => link.slice(0, length));
    expect(cuts.filter(isUnsound)).toEqual([]);
  });

  it.each(links)('is sound with any one character changed or lost: %s', (link) => {
    const others = [
      '0',
      '9',
      '-',
      'x',
      '.',
      '/',
      '&',
      '=',
      '%',
      ' ',
      '',
      'é',
      '\n',
      ':',
      ';',
      ',',
      '~',
      '@',
      '_',
      '!',
      '\ud800',
    ];
    const changed = Array.from(link, (_, index) =>
      others.map((other) => link.slice(0, index) + other + link.slice(index + 1)),
    );
    expect(changed.flat().filter(isUnsound)).toEqual([]);
  });

  it('is sound whatever characters it has', () => {
    const likely = fc.string({
      unit: fc.constantFrom(...'hostserv=&%/.01-none@~:;,a'),
      maxLength: 60,
    });
    const key = fc.constantFrom('hosts=', 'serve=', 'dial=', '');
    fc.assert(
      fc.property(
        key,
        fc.oneof(likely, fc.string({ unit: 'binary', maxLength: 60 })),
        (k, text) => {
          expect(isUnsound(k + text)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
