// A button that is only an icon: its name and key appear when it is pointed at or reached.
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly onPress: () => void;
  readonly placement?: 'top' | 'right' | 'bottom' | 'left';
  /** For a button that is pressed in while something is shown. */
  readonly pressedIn?: boolean;
  readonly className?: string;
}

export function IconButton({
  icon,
  label,
  keys,
  onPress,
  placement = 'bottom',
  pressedIn,
  className = 'button button-icon',
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={className}
        aria-label={label}
        onPress={onPress}
        {...(pressedIn !== undefined && { 'aria-pressed': pressedIn })}
        {...(pressedIn && { 'data-selected': true })}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" placement={placement} offset={6}>
        {label}
        {keys && <kbd className="keys">{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
