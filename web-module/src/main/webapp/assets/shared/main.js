import { languageOf, other, say } from "./words.js";

const CHOSEN = "shared.language";
const MINUTE = 60_000;
const token = location.pathname.split("/").at(-1);
const main = document.getElementById("main");
let language = languageOf(localStorage.getItem(CHOSEN), navigator.languages);
let answer = await ask();
show();

/** The answers, or the code of the problem. */
async function ask() {
  try {
    const reply = await fetch(`/api/public/shared/${encodeURIComponent(token)}`);
    const body = await reply.json();
    return reply.ok ? { shared: body } : { problem: body.code ?? "other" };
  } catch {
    return { problem: "other" };
  }
}

function show() {
  document.documentElement.lang = language;
  main.replaceChildren(head(), ...(answer.shared ? page(answer.shared) : [problem(answer.problem)]));
}

function head() {
  const change = el("button", { type: "button", class: "button button-quiet", lang: other(language) }, say(language, "language"));
  change.addEventListener("click", () => {
    language = other(language);
    localStorage.setItem(CHOSEN, language);
    show();
    main.querySelector("button").focus();
  });
  return el("p", { class: "shared-tools" }, change);
}

function page(shared) {
  const name = shared.candidate ?? say(language, "anonymous");
  document.title = `${name} · ${shared.interviewTitle}`;
  const until = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(new Date(shared.expiresAt));
  return [
    el("h1", {}, name),
    el("p", { class: "muted" }, shared.interviewTitle),
    ...shared.answers.map((each, index) => section(each, index + 1)),
    el("p", { class: "muted small" }, say(language, "until", until)),
  ];
}

function section({ question, kind, playable, text }, number) {
  const label = say(language, "question", number);
  const written = kind === "TEXT" && text;
  return el(
    "section",
    { class: "card shared-answer", "aria-label": label },
    el("p", { class: "muted small" }, label),
    el("h2", {}, question),
    playable && kind !== "TEXT" ? player(kind, playable, `${label}: ${question}`, number) : "",
    written ? el("p", { class: "shared-text" }, text) : "",
    text && !written ? el("details", {}, el("summary", {}, say(language, "said")), el("p", { class: "shared-text" }, text)) : "",
    playable || text ? "" : el("p", { class: "muted" }, say(language, "none")),
  );
}

function player(kind, source, label, number) {
  const media = el(kind === "AUDIO" ? "audio" : "video", { controls: "", preload: "metadata", src: source, "aria-label": label });
  media.playsInline = true;
  let asked = -Infinity;
  // Addresses hold for a quarter of an hour; the page asks for another, unless the link has ended.
  media.addEventListener("error", async () => {
    if (performance.now() - asked < MINUTE) {
      return;
    }
    asked = performance.now();
    const { currentTime } = media;
    answer = await ask();
    const fresh = answer.shared?.answers[number - 1]?.playable;
    if (fresh) {
      media.src = fresh;
      media.currentTime = currentTime;
    } else {
      show();
    }
  });
  return media;
}

function problem(code) {
  document.title = say(language, "unavailable");
  return el("section", { class: "card shared-answer", role: "alert" }, el("h1", {}, say(language, "unavailable")), el("p", {}, say(language, code)));
}

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}
