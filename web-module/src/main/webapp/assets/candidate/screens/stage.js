/** What is seen in the frame of a question: the live picture, the clocks over it, and the playback. */
import { el, icon, write } from '../dom.js';
import { clock, duration } from '../format.js';
import { levelMeter } from '../level-meter.js';
import { isSound } from '../media-types.js';
import { live, say } from '../dictionary.js';

const LAST_SECONDS = 10;

export function placeholder(kind, text) {
  return el('div', { class: 'stage-empty' }, icon(kind === 'AUDIO' ? 'microphone' : 'camera'), el('p', {}, text));
}

/** Returns a function that closes what watches the sound. */
export function livePicture(stage, stream, { meter = false } = {}) {
  const sound = stream.getVideoTracks().length === 0;
  stage.classList.toggle('stage-mirrored', !sound);
  stage.classList.toggle('stage-audio', sound);
  if (sound) {
    const level = meter ? levelMeter(stream) : null;
    write(stage, el('div', { class: 'stage-sound' }, placeholder('AUDIO', say('devices.audio-only')), level?.element));
    return () => level?.close();
  }
  const video = el('video', { autoplay: true, playsinline: true, 'aria-hidden': 'true' });
  video.muted = true;
  video.srcObject = stream;
  stage.replaceChildren(video);
  return () => {};
}

export function thinkingClock(stage) {
  const number = el('span', { class: 'countdown-number' });
  const words = el('span', { class: 'visually-hidden' });
  stage.append(
    el(
      'div',
      { class: 'stage-countdown', role: 'timer' },
      el('p', { class: 'countdown' }, el('span', {}, say('question.thinking')), el('span', { 'aria-hidden': 'true' }, number), words),
    ),
  );
  return {
    show(left) {
      number.textContent = left < 60 ? String(left) : clock(left);
      write(words, live(() => duration(left)));
    },
  };
}

export function recordingBadges(stage) {
  stage.querySelector('.stage-countdown')?.remove();
  const time = el('span', { class: 'stage-badge stage-clock numeric', role: 'timer' });
  const words = el('span', { class: 'stage-badge' }, el('span', { class: 'record-dot', 'aria-hidden': 'true' }), say('question.recording'));
  stage.append(words, time);
  return {
    show(left) {
      write(time, say('question.time-left', { time: clock(left) }));
      time.classList.toggle('stage-clock-last', left <= LAST_SECONDS);
    },
  };
}

/** Plays pieces one after another. Returns a function that lets go of them. */
export function playback(stage, blobs, contentType, label, { plays = false } = {}) {
  const sound = isSound(contentType);
  const urls = blobs.map((blob) => URL.createObjectURL(blob));
  const player = el(sound ? 'audio' : 'video', { controls: true, playsinline: true, preload: 'metadata', src: urls[0], 'aria-label': label });
  player.addEventListener('loadedmetadata', () => mendLength(player));
  let current = 0;
  player.addEventListener('ended', () => {
    current += 1;
    if (current < urls.length) {
      player.src = urls[current];
      player.play().catch(() => {});
    } else if (urls.length > 1) {
      current = 0;
      player.src = urls[0];
    }
  });
  stage.classList.remove('stage-mirrored');
  stage.classList.toggle('stage-audio', sound);
  stage.replaceChildren(player);
  if (plays) {
    player.play().catch(() => {});
  }
  return () => {
    player.removeAttribute('src');
    urls.forEach((url) => URL.revokeObjectURL(url));
  };
}

/** A fresh WebM says no length; seeking past its end makes the browser find it. */
function mendLength(player) {
  if (player.duration !== Infinity) {
    return;
  }
  player.addEventListener('durationchange', () => { player.currentTime = 0; }, { once: true });
  player.currentTime = 1e9;
}
