/** A lesson as a learner with a keyboard goes through it: part after part, to its end. */
import type { Locator, Page } from '@playwright/test';
import type { AnyPartWords, LabPart, Part, Question } from '../../src/content/lesson.ts';
import { and } from '../../src/domain/and/simulation.ts';
import { bind } from '../../src/domain/bench/simulation.ts';
import { chanceOf } from '../../src/domain/chance.ts';
import { itemAt } from '../../src/domain/drill/item.ts';
import type { Skill } from '../../src/domain/drill/skill.ts';
import type { Result } from '../../src/domain/result.ts';
import { choiceKeys } from '../../src/labs/drill/choiceKeys.ts';
import { expect } from '../test.ts';
import { Keys } from './Keys.ts';
import { doInAndLab, doInBindLab } from './LessonTasks.ts';

/** On one seed: which choices are right, by their place. */
interface Answers {
  readonly outcome: number;
  readonly reason: number;
  readonly ask: number;
}

const placeOf = <Setup>(question: Question<Setup> | undefined, setup: Setup): number => {
  const [right] = question?.right(setup) ?? [];
  return question?.options.findIndex((option) => option === right) ?? -1;
};

interface Asking<Setup> {
  readonly id: string;
  readonly outcome?: Question<Setup>;
  readonly reason?: Question<Setup>;
  readonly ask?: Question<Setup>;
}

const answersFor = <Setup>({ outcome, reason, ask }: Asking<Setup>, setup: Setup): Answers => ({
  outcome: placeOf(outcome, setup),
  reason: placeOf(reason, setup),
  ask: placeOf(ask, setup),
});

function read<Setup>(text: string, parse: (text: string) => Result<Setup, unknown>): Setup {
  const result = parse(text);
  if (!result.ok) throw new Error(`a scene that cannot be read: ${text}`);
  return result.value;
}

export class LessonPage {
  readonly page: Page;
  readonly keys: Keys;
  readonly slug: string;
  readonly seed: number;

  constructor(page: Page, slug: string, seed: number) {
    this.page = page;
    this.keys = new Keys(page);
    this.slug = slug;
    this.seed = seed;
  }

  async open(part: string): Promise<void> {
    await this.page.goto(`./#/learn?lesson=${this.slug}&part=${part}&seed=${this.seed}`);
  }

  head = (): Locator => this.page.getByRole('heading', { level: 2 }).first();
  next = (): Locator => this.page.getByRole('link', { name: 'Next', exact: true });
  done = (number: number): Locator =>
    this.page
      .getByRole('navigation', { name: 'Parts of this lesson' })
      .getByRole('link', { name: new RegExp(`^Part ${number}: .*, done$`) });

  /** The part is there, and so is whoever came to it by keys. */
  async expectPart(id: string, { title }: Pick<AnyPartWords, 'title'>): Promise<void> {
    await expect(this.page).toHaveURL(
      new RegExp(`lesson=${this.slug}&part=${id}&seed=${this.seed}$`),
    );
    await expect(this.head()).toHaveText(title);
  }

  /** Whatever the part asks, rightly; then it is done, and the way on has not been taken yet. */
  async take(part: Part): Promise<void> {
    if (part.kind === 'practice') return this.practise(part.skill, part.goal.count);
    if (part.kind !== 'card') return this.takeOnLab(part);
  }

  async goOn(): Promise<void> {
    await this.keys.use(this.next());
  }

  /** Until so many were right in a row; the last "Next" leads on. */
  async practise(skill: Skill, count: number): Promise<void> {
    for (let number = 1; number <= count; number += 1) {
      await this.answerItem(skill, number);
      if (number < count) await this.keys.press('Enter');
    }
  }

  async answerItem(skill: Skill, number: number): Promise<void> {
    const { options, right } = itemAt({ skill, seed: this.seed, number });
    const answers = this.page.getByRole('group', { name: 'Answers' });
    if (options === null) {
      await this.keys.write(this.page.getByRole('main').getByRole('textbox'), right);
      await this.keys.press('Enter');
    } else {
      await expect(answers.getByRole('button')).toHaveCount(options.length);
      await this.keys.press(choiceKeys(options)[options.indexOf(right)] ?? '');
    }
    await expect(this.page.getByRole('main')).toContainText('Right');
  }

  private async takeOnLab(part: LabPart): Promise<void> {
    const scene = part.scene(chanceOf(this.seed));
    if (part.kind === 'task') {
      if (part.lab === 'and') {
        const before = read(scene, and.parse);
        await doInAndLab(this.page, before, part.solution(before));
      } else {
        const before = read(scene, bind.parse);
        await doInBindLab(this.page, before, part.solution(before), part.shows ?? []);
      }
      return;
    }
    const { outcome, reason, ask } =
      part.lab === 'and'
        ? answersFor(part, read(scene, and.parse))
        : answersFor(part, read(scene, bind.parse));
    if (part.kind === 'watch') return this.keys.press('ArrowRight', 'ArrowRight');
    if (part.kind === 'ask') return this.keys.press(`${ask + 1}`);
    await this.keys.press(`${outcome + 1}`, 'Enter');
    await this.seeTheEnd();
    await this.keys.press(`${reason + 1}`);
  }

  /** What was run need not be waited for. */
  private async seeTheEnd(): Promise<void> {
    const compared = this.page.getByRole('region', { name: 'Predicted and seen' });
    const showEnd = this.page.getByRole('button', { name: 'Show the end' });
    await expect(compared.or(showEnd)).toBeVisible();
    if (!(await compared.isVisible())) await this.keys.press('Enter');
    await expect(compared).toBeVisible();
  }
}
