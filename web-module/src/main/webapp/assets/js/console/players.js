import { Follower } from "./follower.js";

const SPEED = "console.speed";
const MINUTE = 60000;
const followers = new Map();
const signed = new WeakMap();

/** Recordings whose transcripts go along with them, and everything that jumps to a moment. */
export function players(root) {
  root.addEventListener("click", (event) => {
    const target = event.target.closest("[data-seek]");
    if (target && !selecting()) {
      seek(target);
    }
  });
  root.addEventListener("change", (event) => {
    if (event.target.matches("[data-speed]")) {
      setSpeed(event.target.value);
    }
  });
  root.addEventListener("keydown", arrows);
  connect(root);
}

/** Connects what has come into the page since. */
export function connect(root) {
  for (const answer of root.querySelectorAll("[data-answer]")) {
    const media = answer.querySelector("[data-player]");
    if (!media) {
      continue;
    }
    const known = followers.get(answer.id);
    if (known?.media === media) {
      known.read();
      continue;
    }
    const follower = new Follower(answer, media);
    followers.set(answer.id, follower);
    media.addEventListener("play", () => pauseOthers(media));
    media.addEventListener("error", () => sign(answer.id, media));
  }
  setSpeed(localStorage.getItem(SPEED) ?? "1");
}

function seek(target) {
  const answer = target.dataset.jump ? document.getElementById(target.dataset.jump) : target.closest("[data-answer]");
  const media = answer?.querySelector("[data-player]");
  if (media) {
    media.currentTime = Number(target.dataset.seek);
    // A browser may refuse to play; the picture stands at the moment all the same.
    media.play().catch(() => {});
  }
}

/**
 * The address of a recording is good for an hour. A page open for longer asks for a new one, goes on
 * where it was, and does not try again within a minute.
 */
async function sign(id, media) {
  const now = performance.now();
  if (now - (signed.get(media) ?? -Infinity) < MINUTE) {
    return;
  }
  signed.set(media, now);
  const { currentTime } = media;
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(id)?.querySelector("[data-player]");
  if (fresh) {
    media.src = fresh.getAttribute("src");
    media.currentTime = currentTime;
    media.play().catch(() => {});
  }
}

function pauseOthers(playing) {
  for (const { media } of followers.values()) {
    if (media !== playing) {
      media.pause();
    }
  }
}

function setSpeed(speed) {
  localStorage.setItem(SPEED, speed);
  for (const select of document.querySelectorAll("[data-speed]")) {
    select.value = speed;
  }
  for (const { media } of followers.values()) {
    media.defaultPlaybackRate = Number(speed);
    media.playbackRate = Number(speed);
  }
}

/** Up and down go from moment to moment within a transcript. */
function arrows(event) {
  const stamp = event.target.closest?.(".stamp[data-seek]");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!stamp || !step) {
    return;
  }
  const stamps = [...stamp.closest("[data-transcript]").querySelectorAll(".stamp[data-seek]")];
  const next = stamps[stamps.indexOf(stamp) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

/** Marking text to copy it is no click. */
const selecting = () => !getSelection().isCollapsed;
