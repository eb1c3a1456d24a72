/** How an outcome looks: a shape and a colour for each kind, never one without the other (WCAG 1.4.1). */
import {
  CircleCheck,
  CircleHelp,
  Hourglass,
  OctagonX,
  PowerOff,
  RouteOff,
  type LucideIcon,
} from 'lucide-react';
import type { Guess } from '../../domain/bench/prediction.ts';
import { guessOfOutcome } from '../../domain/bench/prediction.ts';
import type { Outcome } from '../../domain/connect/outcome.ts';

export interface Look {
  readonly Icon: LucideIcon;
  readonly className: string;
}

export const looks: Readonly<Record<Guess, Look>> = {
  reached: { Icon: CircleCheck, className: 'border-ok-bg bg-ok-bg text-ok' },
  refused: { Icon: OctagonX, className: 'border-no-bg bg-no-bg text-no' },
  silent: { Icon: Hourglass, className: 'border-dashed border-mute bg-mute-bg text-mute' },
  unreachable: { Icon: RouteOff, className: 'border-road-bg bg-road-bg text-road' },
  notStarted: { Icon: PowerOff, className: 'border-no bg-card text-no' },
};

export const blankLook: Look = {
  Icon: CircleHelp,
  className: 'border-dashed border-line2 bg-card text-ink2',
};

export const lookOf = (outcome: Outcome): Look => looks[guessOfOutcome(outcome)];
