import type { Locale } from '#site.ts';

/** The words of a copy in a folder. */
export interface FolderWords {
  /** Above each page. */
  readonly notice: (day: string) => string;
  readonly readMe: (day: string) => string;
}

export function folderWordsOf(locale: Locale): FolderWords {
  return WORDS[locale];
}

const WORDS: Readonly<Record<Locale, FolderWords>> = {
  en: {
    notice: (day) => `Static copy of ${day}. What was changed since is not in it.`,
    readMe: (day) => `The Cooperation File: a copy of ${day}

Unpack the whole archive, then open index.html in Chrome or Edge. Nothing needs to be installed, and nothing leaves this folder: search,
filters, the network, the timeline and the view as of a day all work without a connection. Dutch: nl/index.html.

SHA256SUMS has the checksum of every file: "sha256sum -c SHA256SUMS" says whether the copy is whole and unchanged.

A copy grows old. Look at the date above each page, and ask its publisher for a newer one.
`,
  },
  nl: {
    notice: (day) => `Statische kopie van ${day}. Wat daarna is gewijzigd, staat er niet in.`,
    readMe: (day) => `Het Samenwerkingsdossier: een kopie van ${day}

Pak het hele archief uit en open daarna nl/index.html in Chrome of Edge. Er hoeft niets te worden geïnstalleerd en er gaat niets de map uit:
zoeken, filteren, het netwerk, de tijdlijn en de stand op een dag werken zonder verbinding. Engels: index.html.

SHA256SUMS bevat de controlesom van elk bestand: met "sha256sum -c SHA256SUMS" ziet u of de kopie heel en ongewijzigd is.

Een kopie veroudert. Kijk naar de datum boven elke pagina en vraag de uitgever om een nieuwere.
`,
  },
};
