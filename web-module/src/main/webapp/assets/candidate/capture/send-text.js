/** Sends a written answer: short enough to go whole, with its checksum beside it. */
import { persist } from '../retry.js';

export async function sendText(api, recording, { told = () => {}, wait } = {}) {
  if (!recording.sealed) {
    await new Promise((resolve) => recording.addEventListener('grown', () => recording.sealed && resolve()));
  }
  const { questionId, attemptId } = recording.facts;
  const text = await recording.read(0, recording.size);
  const digest = base64(recording.sealed.sha256);
  return persist(() => api.sendText(questionId, attemptId, text, digest), { waiting: (error) => told({ waiting: error }), wait });
}

export function base64(hex) {
  return btoa(String.fromCharCode(...hex.match(/../g).map((pair) => Number.parseInt(pair, 16))));
}
