import { currentAnswer } from "./keys.js";

/** A comment is about the moment at which its writing began, and completes colleagues' names. */
export function comments(root) {
  const text = root.getElementById("comment-text");
  if (text) {
    text.addEventListener("focus", () => place(text));
    text.addEventListener("input", () => hint(text));
    text.addEventListener("keydown", (event) => complete(event, text));
  }
}

function place(text) {
  const answer = currentAnswer();
  const media = answer?.querySelector("[data-player]");
  if (text.value || !media || media.currentTime === 0) {
    return;
  }
  text.form.elements.question.value = answer.dataset.question;
  text.form.elements.moment.value = media.currentTime.toFixed(2);
  const label = text.form.querySelector("[data-comment-place]");
  const number = answer.id.replace("answer-", "");
  label.textContent = label.dataset.commentPlace.replace("{0}", number).replace("{1}", clock(media.currentTime));
}

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

function hint(text) {
  const shown = text.form.querySelector("[data-mention-hint]");
  shown.dataset.usual ??= shown.textContent;
  const name = candidate(text);
  shown.textContent = name ? shown.dataset.mentionHint.replace("{0}", name) : shown.dataset.usual;
}

/** Tab takes the name that is offered, and goes on as ever where none is. */
function complete(event, text) {
  const name = event.key === "Tab" && !event.shiftKey && candidate(text);
  if (name) {
    event.preventDefault();
    const start = begun(text.value.slice(0, text.selectionStart)).length + 1;
    text.setRangeText(`@${name} `, text.selectionStart - start, text.selectionStart, "end");
    hint(text);
  }
}

function candidate(text) {
  const names = [...document.getElementById(text.dataset.mentions).options].map((each) => each.value);
  return completion(text.value.slice(0, text.selectionStart), names);
}

const begun = (written) => /@([^@\n]*)$/u.exec(written)?.[1] ?? null;

/**
 * The name that is being written.
 *
 * @param written up to the cursor
 * @param names of colleagues
 * @returns the first that begins like it, or null
 */
export function completion(written, names) {
  const start = begun(written);
  if (start === null || start === "") {
    return null;
  }
  const found = names.find((name) => name.toLowerCase().startsWith(start.toLowerCase()));
  return found && found.length > start.length ? found : null;
}
