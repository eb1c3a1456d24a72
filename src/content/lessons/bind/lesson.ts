/** Lesson 6: which of my addresses the server listens on, and who gets through because of it. */
import { shownCause, whatHappens } from '../../outcomes.ts';
import type { Lesson } from '../../lesson.ts';

const onNic2 = 'serve=ipc:192.168.2.100:50000~name:vision~pid:4312';

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'other-nic',
      lab: 'bind',
      scene: () => onNic2,
      outcome: { ...whatHappens, thinks: { silent: 'refused-is-timeout' } },
      reason: {
        options: ['other-address', 'cable', 'mask'],
        right: (bench) => (shownCause(bench) === 'socket.otherAddress' ? ['other-address'] : []),
        thinks: { cable: 'bind-is-cable' },
      },
    },
  ],
} as const satisfies Lesson;
