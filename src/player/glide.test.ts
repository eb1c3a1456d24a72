/** The moving layer of a step: where it stands and how fast it goes on, at rest, playing, hopping. */
import { expect, test } from 'vitest';
import { glideOf } from './glide.ts';
import { createPlayer, HOP_MS } from './player.ts';

const playerAt = (at: number) => createPlayer({ length: 33, at, speed: 2 });
const glide = (player: ReturnType<typeof playerAt>, after: number) =>
  glideOf(player.getState(), after);

test('at rest on a step nothing glides', () => {
  const player = playerAt(25);
  expect(glide(player, 24)).toBeNull();
  expect(glide(player, 25)).toBeNull();
});

test('it begins with the press, before any time has passed', () => {
  const player = playerAt(25);
  player.getState().stepForward();
  expect(glide(player, 25)).toEqual({ done: 0, rate: 1000 / HOP_MS });
  expect(glide(player, 24)).toBeNull();
});

test('the way back takes half the time and runs backward', () => {
  const player = playerAt(25);
  player.getState().stepBack();
  expect(glide(player, 24)).toEqual({ done: 1, rate: -2000 / HOP_MS });
});

test('played, it goes as fast as the player, also from the middle of a step', () => {
  const player = playerAt(25);
  player.getState().play();
  player.getState().tick(125);
  expect(glide(player, 25)).toEqual({ done: 0.25, rate: 2 });
  player.getState().setSpeed(8);
  expect(glide(player, 25)).toEqual({ done: 0.25, rate: 8 });
});

test('put down inside a step it stands there', () => {
  const player = playerAt(0);
  player.getState().seek(25.5);
  expect(glide(player, 25)).toEqual({ done: 0.5, rate: 0 });
});

test('under reduced motion nothing ever glides', () => {
  const player = playerAt(25);
  player.getState().setStill(true);
  player.getState().play();
  player.getState().tick(125);
  expect(glide(player, 25)).toBeNull();
});
