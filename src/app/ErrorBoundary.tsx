/**
 * Catches what breaks below it: the learner's work stays in the session and is offered as text.
 * React has no hook for this, so it is the app's one class.
 */
import { Component, type ReactNode } from 'react';
import { CrashedPage } from './pages/CrashedPage.tsx';

interface Props {
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
    return <CrashedPage onRetry={() => this.setState({ isBroken: false })} />;
  }
}
