import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'sangtao.language';

type MessageFiles = Record<string, () => Promise<object>>;

const files: MessageFiles = {
  ...import.meta.glob<object>('./messages.*.json', { import: 'default' }),
  ...import.meta.glob<object>('../shared/messages.*.json', { import: 'default' }),
  ...import.meta.glob<object>('../shared/*/messages.*.json', { import: 'default' }),
  ...import.meta.glob<object>('../features/*/messages.*.json', { import: 'default' }),
};

/** A namespace is the folder that its texts lie in: `app`, `shared`, a kit of `shared`, or a room. */
function readerOf(language: string, namespace: string) {
  const file = `${namespace}/messages.${language}.json`;
  if (namespace === 'app') return files[`./messages.${language}.json`];
  return files[`../${file}`] ?? files[`../features/${file}`] ?? files[`../shared/${file}`];
}

/** A room's texts are fetched with its first page, in the chosen language only: the first load stays small. */
const messageFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: async (language, namespace) => {
    const read = readerOf(language, namespace);
    if (!read) throw new Error(`No texts for ${namespace} in ${language}`);
    return read();
  },
};

function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** Vietnamese unless the person chose otherwise on this device. */
function chosenLanguage(): Language {
  const chosen = localStorage.getItem(storageKey);
  return isLanguage(chosen) ? chosen : 'vi';
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'vi';
}

/** Makes the texts of the frame ready before the first view is drawn. */
export async function startLanguage(): Promise<void> {
  const language = chosenLanguage();
  await i18next
    .use(messageFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      ns: ['app', 'shared'],
      defaultNS: 'shared',
      fallbackLng: false,
      showSupportNotice: false,
      interpolation: { escapeValue: false },
    });
  document.documentElement.lang = language;
}

/** Fetches the texts of a room in the language in use. */
export async function loadTexts(namespace: string): Promise<void> {
  await i18next.loadNamespaces(namespace);
}

export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
}
