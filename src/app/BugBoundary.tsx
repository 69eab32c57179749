import { Component, type ErrorInfo, type ReactNode } from 'react';
import { BugScreen } from './BugScreen.tsx';

interface State {
  readonly error: Error | null;
}

/** A bug must not take the work along: what is stored stays, and what is on the screen can still be saved as a file. */
export class BugBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.error ? <BugScreen error={this.state.error} /> : this.props.children;
  }
}
