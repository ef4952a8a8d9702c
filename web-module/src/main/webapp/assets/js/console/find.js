import { announce } from "./announce.js";

/** Finds words in the transcripts of a page. Enter goes from place to place. */
export function find(root) {
  const tool = root.querySelector("[data-find]");
  if (!tool) {
    return;
  }
  const field = tool.querySelector("input");
  const state = { places: [], at: -1 };
  field.addEventListener("input", () => look(tool, field.value, state));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      next(state, event.shiftKey ? -1 : 1);
    }
  });
  field.value = new URLSearchParams(location.search).get("find") ?? "";
  if (field.value) {
    look(tool, field.value, state);
  }
}

function look(tool, query, state) {
  const terms = termsOf(query);
  state.at = -1;
  state.places = [...document.querySelectorAll("[data-segment]")].filter((segment) => {
    const found = terms.length > 0 && matches(segment.querySelector(".said").textContent, terms);
    for (const word of segment.querySelectorAll(".word")) {
      word.classList.toggle("word-asked", found && terms.some((term) => plain(word.textContent).includes(term)));
    }
    return found;
  });
  const sentence = state.places.length === 0 ? tool.dataset.none : tool.dataset.some.replace("{0}", state.places.length);
  tool.querySelector("output").textContent = terms.length === 0 ? "" : sentence;
}

function next(state, step) {
  const { places } = state;
  if (places.length === 0) {
    return;
  }
  state.at = (state.at + step + places.length) % places.length;
  const place = places[state.at];
  place.scrollIntoView({ block: "center" });
  place.querySelector(".stamp")?.click();
  announce(place.querySelector(".said").textContent);
}

/** The words asked for; what search engines read as an operator is none. */
export function termsOf(query) {
  return plain(query)
    .split(/\s+/)
    .map((word) => (word.startsWith("-") ? "" : word.replace(/[^\p{L}\p{N}'-]/gu, "")))
    .filter((word) => word !== "" && word !== "or");
}

/** Whether a text has all the words, at least by their beginnings. */
export function matches(text, terms) {
  const read = plain(text);
  return terms.every((term) => read.includes(term));
}

const plain = (text) => text.toLowerCase().replaceAll("ё", "е");
