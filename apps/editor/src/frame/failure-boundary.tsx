// The last resort: a mistake of ours ends what is on screen, never the text.
import { speak } from '@followthrough/presentation';
import { Component, type ReactNode } from 'react';
import { keepAllNow } from '../state/documents.ts';
import { language } from '../state/settings.ts';

interface State {
  readonly error: Error | undefined;
}

export class FailureBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    keepAllNow();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const say = speak(language.get());
    return (
      <main className="plan-missing">
        <div className="failure" role="alert">
          <p>{say('failure.unexpected')}</p>
          <button type="button" className="button button-first" onClick={() => location.reload()}>
            {say('failure.reload')}
          </button>
          <details>
            <summary className="muted">{say('failure.details')}</summary>
            <pre className="code">{error.stack ?? error.message}</pre>
          </details>
        </div>
      </main>
    );
  }
}
