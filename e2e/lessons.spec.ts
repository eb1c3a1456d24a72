/**
 * Every lesson of the registry, from its first part to its end, by keyboard alone and rightly; each
 * part as axe sees it. Right answers and solutions are the lessons' own; how a page looks and what
 * is answered to a wrong choice is left to the page's journeys.
 */
import { earlierFor, earlierId } from '../src/app/lesson/loadLesson.ts';
import { lessons } from '../src/content/lessons/index.ts';
import { lessonSlugs } from '../src/content/lessons/slugs.ts';
import { learn } from '../src/i18n/en/learn.ts';
import { expectAccessible } from './axe.ts';
import { LessonPage } from './pages/LessonPage.ts';
import { expect, test } from './test.ts';

const seed = 417;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const slug of lessonSlugs) {
  const entry = lessons[slug];
  if (entry === undefined) continue;
  test(`${slug}: finished with the keyboard alone`, async ({ page }) => {
    const [{ parts }, words] = await Promise.all([entry.load(), entry.words()]);
    // Each part may take as long as a journey of its own.
    test.setTimeout(parts.length * 60_000);
    const lesson = new LessonPage(page, slug, seed);
    await lesson.open(parts[0].id);
    for (const [index, part] of parts.entries()) {
      await lesson.expectPart(part.id, words.parts[part.id] ?? { title: '' });
      await expectAccessible(page);
      await lesson.take(part);
      if (part.kind === 'practice') await lesson.keys.press('Enter');
      else await lesson.goOn();
      await expect(lesson.done(index + 1)).toBeVisible();
    }
    const earlier = earlierFor(slug, seed);
    if (earlier !== null) {
      await lesson.expectPart(earlierId, { title: learn.earlierTitle });
      await expectAccessible(page);
      await lesson.answerItem(earlier.skill, 1);
    }
    const finished = learn.finished(learn.lessons[slug].title);
    await expect(page.getByRole('status').filter({ hasText: finished })).toBeVisible();
    await expectAccessible(page);
  });
}
