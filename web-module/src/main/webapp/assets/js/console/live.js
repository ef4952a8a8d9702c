import { announce } from "./announce.js";
import { moments } from "./moments.js";
import { connect } from "./players.js";
import { timelines } from "./timeline.js";

const FIRST = 3000;
const LAST = 30000;
const SLOWER = 1.3;

let timer = 0;

/**
 * Keeps the parts of a page up to date that are still being made: the page is asked for again, and
 * parts whose version changed take the place of the old ones. Asks less often while nothing changes.
 * A page with data-push is told by the server when to ask, and asks now and then all the same.
 */
export function live(root) {
  const pushed = root.querySelector("[data-push]");
  if (pushed) {
    new EventSource(pushed.dataset.push).addEventListener("message", () => wait(0));
  }
  if (pushed || root.querySelector("[data-unfinished]")) {
    wait(FIRST);
  }
}

function wait(pause) {
  clearTimeout(timer);
  timer = setTimeout(() => (document.hidden ? whenSeen() : look(Math.max(pause, FIRST))), pause);
}

function whenSeen() {
  document.addEventListener("visibilitychange", () => look(FIRST), { once: true });
}

async function look(pause) {
  let changed = false;
  try {
    const answer = await fetch(location.href);
    if (answer.redirected || answer.status === 401) {
      location.reload();
      return;
    }
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      changed = renew(page);
      if (!page.querySelector("[data-unfinished], [data-push]")) {
        document.querySelector("[data-unfinished]")?.removeAttribute("data-unfinished");
        return;
      }
    }
  } catch {
    // The server is away for a moment; the next look will tell.
  }
  wait(changed ? FIRST : Math.min(pause * SLOWER, LAST));
}

function renew(page) {
  let changed = false;
  for (const fresh of page.querySelectorAll("[data-live]")) {
    const old = document.getElementById(fresh.id);
    if (old && old.dataset.live !== fresh.dataset.live) {
      const part = document.importNode(fresh, true);
      old.replaceWith(part);
      moments(part);
      if (part.dataset.news) {
        announce(part.dataset.news);
      }
      changed = true;
    }
  }
  if (changed) {
    connect(document);
    timelines(document);
  }
  return changed;
}
