/** What was answered in the drills since the page was opened. */
import type { Answered } from '../../domain/drill/history.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';

export type PracticeStore = StoreApi<readonly Answered[]>;

export const createPractice = (): PracticeStore => createStore<readonly Answered[]>()(() => []);
