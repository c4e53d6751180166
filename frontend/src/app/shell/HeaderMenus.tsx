import { AccountMenu } from './AccountMenu';
import { ColourSchemeSwitch } from './ColourSchemeSwitch';
import { LanguageSwitch } from './LanguageSwitch';

/** What opens from the frame's header. Fetched after the page, since what floats takes much script. */
export default function HeaderMenus() {
  return (
    <>
      <LanguageSwitch />
      <ColourSchemeSwitch />
      <AccountMenu />
    </>
  );
}
