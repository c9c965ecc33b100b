import { Component, type ReactNode } from 'react';

interface FallBackProps {
  /** What is drawn instead; `onRetry` tries the content again. */
  readonly renderInstead: (onRetry: () => void) => ReactNode;
  /** Once this is another, the content is tried again; as long as it can be drawn, it stays as it is. */
  readonly again: unknown;
  readonly children: ReactNode;
}

interface FallBackState {
  readonly isBroken: boolean;
  readonly again: unknown;
}

/** Draws something else once its content threw. */
export class FallBack extends Component<FallBackProps, FallBackState> {
  override state = { isBroken: false, again: this.props.again };

  static getDerivedStateFromError(): Partial<FallBackState> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps({ again }: FallBackProps, state: FallBackState): FallBackState | null {
    return Object.is(again, state.again) ? null : { isBroken: false, again };
  }

  readonly retry = (): void => this.setState({ isBroken: false });

  override render(): ReactNode {
    return this.state.isBroken ? this.props.renderInstead(this.retry) : this.props.children;
  }
}
