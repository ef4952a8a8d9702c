import { announce } from "./announce.js";

const OFF = "console.keys-off";
const SPEEDS = ["0.75", "1", "1.25", "1.5", "1.75", "2"];

/** The page of a candidate by keyboard alone. Single letters count outside of fields only. */
export function keys(root) {
  const help = root.getElementById("shortcuts");
  if (!help) {
    return;
  }
  const on = help.querySelector("[data-keys-on]");
  on.checked = localStorage.getItem(OFF) !== "true";
  on.addEventListener("change", () => localStorage.setItem(OFF, String(!on.checked)));
  root.addEventListener("keydown", (event) => pressed(event, on.checked));
  root.addEventListener("play", ({ target }) => (playing = target.closest("[data-answer]")), true);
}

let playing = null;

function pressed(event, on) {
  const field = event.target.closest?.("input, textarea, select, dialog");
  const writing = field && !["radio", "checkbox"].includes(field.type);
  if (writing && !field.matches("dialog")) {
    leave(event, field);
  } else if (!field?.matches("dialog") && on && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const act = actFor(event.key, event.target, field);
    if (act && !event.defaultPrevented) {
      event.preventDefault();
      act();
    }
  }
}

/** From within a field: out of it, or off with what is written. */
function leave(event, field) {
  if (event.key === "Escape" && !event.defaultPrevented) {
    field.blur();
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && field.form) {
    event.preventDefault();
    field.form.requestSubmit(field.form.querySelector("[type=submit]"));
  }
}

/** What a key does; nothing where the thing in focus has a use for it. */
export function actFor(key, target, radio) {
  if (key === " " && target.closest?.("a, button, summary, label, input, video, audio")) {
    return null;
  }
  if (radio && key.startsWith("Arrow")) {
    return null;
  }
  return /^[1-5]$/.test(key) ? () => rate(Number(key)) : (ACTS[key] ?? ACTS[key.toLowerCase()] ?? null);
}

const ACTS = {
  __proto__: null,
  " ": () => toggle(),
  k: () => toggle(),
  j: () => skip(-10),
  l: () => skip(10),
  ArrowLeft: () => skip(-5),
  ArrowRight: () => skip(5),
  "<": () => faster(-1),
  ">": () => faster(1),
  "[": () => goTo(-1),
  "]": () => goTo(1),
  "/": () => focus(document.getElementById("find")),
  s: () => document.getElementById("ratings:rate")?.click(),
  c: () => focus(document.getElementById("comment-text")),
  d: () => focus(document.querySelector("#decision [name=outcome]")),
  n: () => document.querySelector("[data-key=n]")?.click(),
  p: () => document.querySelector("[data-key=p]")?.click(),
  "?": () => document.querySelector("[data-key='?']").click(),
};

const answers = () => [...document.querySelectorAll("[data-answer]")];

/** The answer that plays, or played last; before that the first. */
export function currentAnswer() {
  return playing?.isConnected ? playing : answers()[0];
}

const media = () => currentAnswer()?.querySelector("[data-player]");

function toggle() {
  const player = media();
  if (player?.paused) {
    player.play().catch(() => {});
  } else {
    player?.pause();
  }
}

function skip(seconds) {
  const player = media();
  if (player) {
    player.currentTime = Math.max(0, Math.min(player.duration || Infinity, player.currentTime + seconds));
  }
}

function faster(steps) {
  const select = document.querySelector("[data-speed]");
  if (select) {
    const next = SPEEDS[SPEEDS.indexOf(select.value) + steps] ?? select.value;
    select.value = next;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    announce(`${next}×`);
  }
}

function goTo(step) {
  const all = answers();
  const answer = all[all.indexOf(currentAnswer()) + step];
  if (answer) {
    media()?.pause();
    playing = answer;
    answer.scrollIntoView({ block: "start" });
    answer.focus({ preventScroll: true });
  }
}

/** Gives a level to the competency in focus, or else to the first without one. */
function rate(level) {
  const all = [...document.querySelectorAll(".rating-own")];
  const here = all.find((each) => each.contains(document.activeElement) && !each.dataset.given);
  const competency = here ?? all.find((each) => !each.querySelector(":checked")) ?? all.find((each) => !each.dataset.given);
  const radio = competency?.querySelectorAll("[type=radio]")[level - 1];
  if (radio) {
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
    competency.dataset.given = "true";
    focus(radio);
    announce(`${competency.querySelector(".rating-name").textContent}: ${level}`);
  }
}

function focus(element) {
  element?.focus();
  element?.scrollIntoView({ block: "center" });
}
