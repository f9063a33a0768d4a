// Notices stand above the text and push nothing about until they come; reading on is always possible.
import { Button } from 'react-aria-components';
import { dismiss, type Notice, notices } from '../state/notices.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';

export function Notices() {
  const all = useStore(notices);
  return (
    <div className="notices" role="status" aria-live="polite">
      {all.map((notice) => (
        <NoticeBar key={notice.about} notice={notice} />
      ))}
    </div>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice }) {
  const say = useSay();
  const { about, tone, text, actions = [], details } = notice;
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={tone} />
      <p className="notice-text">{text(say)}</p>
      <div className="notice-actions">
        {actions.map((action) => (
          <Button key={action.label(say)} className="button" onPress={action.run}>
            {action.label(say)}
          </Button>
        ))}
        {details !== undefined && (
          <Button
            className="button button-quiet"
            onPress={() => void navigator.clipboard?.writeText(details)}
          >
            {say('do.copy-details')}
          </Button>
        )}
        <IconButton icon="close" label={say('do.close')} onPress={() => dismiss(about)} />
      </div>
    </div>
  );
}
