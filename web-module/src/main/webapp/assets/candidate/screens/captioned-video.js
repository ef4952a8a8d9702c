/** A video of the organisation, with its captions. */
import { el } from '../dom.js';
import { currentLanguage } from '../dictionary.js';

export function captionedVideo({ url, captions = [] }, label) {
  const player = el('video', { class: 'clip', controls: true, playsinline: true, preload: 'metadata', src: url, 'aria-label': label });
  const shown = captions.find(({ language }) => language === currentLanguage()) ?? captions[0];
  captions.forEach((caption) => addCaption(player, caption, caption === shown));
  return player;
}

/**
 * Captions come as text and are lent to the player by this page: asked for by the player itself, those of another
 * host would need the whole video to be asked for by other rules.
 */
async function addCaption(player, { language, url }, shown) {
  const answer = await fetch(url, { credentials: 'omit' }).catch(() => null);
  if (answer?.ok) {
    const source = URL.createObjectURL(new Blob([await answer.text()], { type: 'text/vtt' }));
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language);
    player.append(el('track', { kind: 'captions', src: source, srclang: language, label: name, default: shown }));
  }
}
