import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.js';
import { organisationOf } from '../../protocols/index.js';
import type { Library } from '../../protocols/library.js';
import type { AnchorAction } from '../anchor/action.js';
import { AnchorPanel } from '../anchor/AnchorPanel.js';
import type { BackupActions } from '../backup/action.js';
import { BackupPanel } from '../backup/BackupPanel.js';
import { RestorePanel } from '../backup/RestorePanel.js';
import { Heading, Paragraph, Title } from '../parts/Heading.js';
import { Page } from '../parts/Page.js';
import { speakOf, text } from '../text.js';
import { KeyCode } from './KeyCode.js';
import { PictureAccess, type PictureAccessActions } from './PictureAccess.js';
import { ProtocolChoice, type ProtocolActions } from './ProtocolChoice.js';
import type { TimestampActions } from './timestamp-actions.js';
import { TimestampPanel } from './TimestampPanel.js';
import { SettingsForm } from './SettingsForm.js';
import { StructurePanel, type StructureActions } from './StructurePanel.js';

export interface OptionsProps {
  settings: Settings;
  save: (settings: Settings) => Promise<void>;
  /** The protocols there are, and the chosen one. */
  library: Library;
  protocols: ProtocolActions;
  /** SHA-256 of this installation's public key, 64 hex digits. */
  fingerprint: () => Promise<string>;
  pictures: PictureAccessActions;
  anchor: AnchorAction;
  backup: BackupActions;
  timestamps: TimestampActions;
  structure: StructureActions;
}

/** Settings, the key code of this installation, and what happens with data. */
export function OptionsView(props: OptionsProps): JSX.Element {
  const { settings, save, fingerprint, pictures, protocols, timestamps } = props;
  const [library, setLibrary] = useState(props.library);
  // A backup that is put back, or another tab, may bring protocols while this page is open.
  useEffect(() => protocols.follow(setLibrary), [protocols]);
  // Before anything is said on this page: another protocol may be of another organisation.
  speakOf(organisationOf(library.chosen, settings.role));
  return (
    <Page place="options">
      <Title>{text('options_title')}</Title>
      <Paragraph>{text('options_intro')}</Paragraph>
      <ProtocolChoice library={library} actions={protocols} onChange={setLibrary} />
      <SettingsForm settings={settings} protocol={library.chosen} save={save} />
      <PictureAccess {...pictures} />
      <KeyCode fingerprint={fingerprint} />
      <AnchorPanel make={props.anchor} />
      <BackupPanel actions={props.backup} />
      <RestorePanel actions={props.backup} />
      <TimestampPanel actions={timestamps} />
      <StructurePanel {...props.structure} />
      <section class="panel" aria-labelledby="privacy-title">
        <Heading id="privacy-title">{text('privacy_title')}</Heading>
        <ul class="list">
          <li>{text('privacy_1')}</li>
          <li>{text('privacy_2')}</li>
          <li>{text('privacy_3')}</li>
          <li>{text('privacy_4')}</li>
        </ul>
      </section>
    </Page>
  );
}
