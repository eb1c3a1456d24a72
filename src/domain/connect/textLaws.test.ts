/** A scenario's text: inverse laws, and links that chats and mails have damaged. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dicedScenario } from './diced.ts';
import { formatScenario, parseScenario } from './text.ts';

const scenario = fc.array(fc.nat(9999), { minLength: 400, maxLength: 400 }).map(dicedScenario);

describe('a scenario’s text', () => {
  it('reads back as the scenario that was written', () => {
    fc.assert(
      fc.property(scenario, (scene) => {
        expect(parseScenario(formatScenario(scene))).toEqual({ ok: true, value: scene });
      }),
      { numRuns: 400 },
    );
  });

  it('needs no escape in a link, and no bracket that a chat would cut off', () => {
    fc.assert(
      fc.property(scenario, (scene) => {
        expect(formatScenario(scene)).toMatch(/^[\w.,:;/=&@~!%-]*$/);
      }),
    );
  });

  it.each([';', ',', '~', ':', 'a,', 'a;', 'a:', '%41', 'hosts=a;', '1.2.3.4/24@a_'])(
    'is answered at once, however long: %s',
    (token) => {
      expect(parseScenario(`hosts=${token.repeat(2 ** 20 / token.length)}`)).toEqual({
        ok: false,
        fault: { code: 'text.tooLong', at: 8192, key: '' },
      });
    },
  );
});
