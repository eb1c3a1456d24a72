/**
 * Catches a page that breaks: the learner's work stays in the session and is offered as text.
 * React has no hook for this, so it is the app's one class.
 */
import { Component, type ReactNode } from 'react';
import type { Page } from './navigation.ts';
import { CrashedPage } from './pages/CrashedPage.tsx';

interface Props {
  readonly page: Page;
  readonly children: ReactNode;
}

interface State {
  readonly isBroken: boolean;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <CrashedPage page={this.props.page} onRetry={() => this.setState({ isBroken: false })} />
    );
  }
}
