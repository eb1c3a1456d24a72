import { expect, test } from 'vitest';
import { canonical } from '../../domain/connect/canonical.ts';
import { inheritedNames, withHost } from '../../domain/os/testing.ts';
import { bind } from '../../i18n/en/bind.ts';
import { namesIn } from './names.ts';

const names = namesIn(canonical, bind.names);

test("a well-known id has the language's word, and a shorter one for a head", () => {
  expect([names.host('ipc'), names.short('ipc')]).toEqual(['Industrial PC', 'IPC']);
  expect([names.host('robot'), names.short('robot')]).toEqual(['Robot', 'Robot']);
});

test("the learner's own name goes before it", () => {
  const named = withHost(canonical, 'ipc', () => ({ label: 'Cell 4' }));
  const { host, short } = namesIn(named, bind.names);
  expect([host('ipc'), short('ipc')]).toEqual(['Cell 4', 'Cell 4']);
});

test.each(inheritedNames)('%s, which every object has, is an id like any other', (id) => {
  const word = bind.names.numbered(id);
  expect([names.host(id), names.short(id)]).toEqual([word, word]);
});
