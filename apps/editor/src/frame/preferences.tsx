// Language and theme, wherever a reader may want to change them.
import {
  type InterfaceLanguage,
  interfaceLanguageCodes,
  interfaceLanguages,
  themes,
} from '@followthrough/presentation';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import { language, type ThemeChoice, themeChoice, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { Icon } from './icons.tsx';

const themeChoices: readonly ThemeChoice[] = ['system', ...themes];

export function Preferences() {
  const say = useSay();
  const spoken = useStore(language);
  const chosen = useStore(themeChoice);
  return (
    <MenuTrigger>
      <Button className="button button-icon" aria-label={say('frame.preferences')}>
        <Icon name="settings" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={say('frame.preferences')}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[spoken]}
            onSelectionChange={(keys) => choose(keys, interfaceLanguageCodes, language.set)}
          >
            <Header className="menu-heading">{say('do.change-language')}</Header>
            {interfaceLanguageCodes.map((code) => (
              <LanguageItem key={code} code={code} />
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosen]}
            onSelectionChange={(keys) => choose(keys, themeChoices, themeChoice.set)}
          >
            <Header className="menu-heading">{say('do.change-theme')}</Header>
            {themeChoices.map((name) => (
              <MenuItem key={name} id={name} className="menu-item">
                <Chosen />
                {say(`theme.${name}`)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function LanguageItem({ code }: { readonly code: InterfaceLanguage }) {
  const say = useSay();
  const { name, reviewed } = interfaceLanguages[code];
  return (
    <MenuItem id={code} className="menu-item" textValue={name}>
      <Chosen />
      <span>
        <Text slot="label" lang={code}>
          {name}
        </Text>
        {!reviewed && (
          <Text slot="description" className="menu-note">
            {say('language.unreviewed')}
          </Text>
        )}
      </span>
    </MenuItem>
  );
}

/** A tick that shows in the chosen item only. */
function Chosen() {
  return (
    <span className="chosen" aria-hidden="true">
      <Icon name="check" size={14} />
    </span>
  );
}

function choose<T extends string>(keys: unknown, known: readonly T[], set: (value: T) => void): void {
  const chosen = keys instanceof Set ? known.find((one) => keys.has(one)) : undefined;
  if (chosen !== undefined) set(chosen);
}
