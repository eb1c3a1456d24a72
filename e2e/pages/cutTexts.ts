/** What a person would call cut: measured on the bench as it is drawn. Runs in the page. */
export function cutTexts(): readonly string[] {
  const lab = document.querySelector('[data-benches]');
  const walk = document.createTreeWalker(lab ?? document, NodeFilter.SHOW_TEXT);
  const texts: { readonly said: string; readonly at: DOMRect; readonly of: Element }[] = [];
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const of = node.parentElement;
    if (of === null || of.closest('table, svg') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const at = range.getBoundingClientRect();
    if (at.width > 0) texts.push({ said: node.textContent ?? '', at, of });
  }
  const outside = ({ at, of }: (typeof texts)[number]): boolean => {
    const frame = of.closest('button, [role=group]')?.getBoundingClientRect();
    const card = of.closest('[role=group]')?.getBoundingClientRect() ?? frame;
    return [frame, card].some(
      (box) =>
        box !== undefined &&
        (at.left < box.left - 1 ||
          at.right > box.right + 1 ||
          at.top < box.top - 3 ||
          at.bottom > box.bottom + 3),
    );
  };
  const over = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  const root = document.documentElement;
  return [
    ...texts.filter(outside).map(({ said }) => `"${said}" is cut`),
    ...texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => over(a.at, b.at))
        .map((b) => `"${a.said}" lies on "${b.said}"`),
    ),
    ...(root.scrollHeight > innerHeight ? [`the page is ${root.scrollHeight} px high`] : []),
  ];
}
