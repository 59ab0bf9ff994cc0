import { Component, type ReactNode } from 'react';
import type { PaneTexts } from '../../language/pane/pane-texts';

interface FaultBoundaryProps {
  readonly texts: PaneTexts;
  readonly children: ReactNode;
}

interface Fault {
  readonly detail: string | null;
}

/** A fault of this program in drawing the pane: said with what to do, instead of a blank page. */
export class FaultBoundary extends Component<FaultBoundaryProps, Fault> {
  override state: Fault = { detail: null };

  static getDerivedStateFromError(error: unknown): Fault {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    const { failures, status } = this.props.texts;
    return (
      <div role="alert" style={{ padding: '16px' }}>
        <p>
          {failures.unexpected.fault} {failures.unexpected.remedy}
        </p>
        <p>{detail}</p>
        <button type="button" onClick={() => this.setState({ detail: null })}>
          {status.retry}
        </button>
      </div>
    );
  }
}
