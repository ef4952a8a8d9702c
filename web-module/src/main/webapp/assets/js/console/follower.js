import { spanAt } from "./seeking.js";

/** Keeps the transcript of one answer in step with its recording. */
export class Follower {
  constructor(answer, media) {
    this.answer = answer;
    this.media = media;
    this.segment = null;
    this.word = null;
    media.addEventListener("timeupdate", () => this.show());
    media.addEventListener("seeked", () => this.show());
    media.addEventListener("play", () => this.run());
    this.read();
  }

  /** Reads the transcript, which may have come after the recording. */
  read() {
    const text = this.answer.querySelector("[data-transcript]");
    if (text === this.text) {
      return;
    }
    this.text = text;
    this.segments = [...(text?.querySelectorAll("[data-segment]") ?? [])];
    this.words = [...(text?.querySelectorAll(".word") ?? [])];
    this.segmentStarts = this.segments.map((each) => Number(each.dataset.start));
    this.wordStarts = this.words.map((each) => Number(each.dataset.seek));
    this.caption();
  }

  /** The same words as captions in the picture. */
  caption() {
    if (this.segments.length === 0 || !this.media.addTextTrack || typeof VTTCue === "undefined") {
      return;
    }
    const { captions } = this.text.dataset;
    const track = this.media.addTextTrack("captions", captions, document.documentElement.lang);
    track.mode = "hidden";
    for (const segment of this.segments) {
      const words = segment.querySelector(".said").textContent.replace(/\s+/g, " ").trim();
      const end = Math.max(Number(segment.dataset.end), Number(segment.dataset.start) + 0.1);
      track.addCue(new VTTCue(Number(segment.dataset.start), end, words));
    }
  }

  /** While it plays, words change faster than the browser tells the time. */
  run() {
    const step = () => {
      this.show();
      if (!this.media.paused && !this.media.ended) {
        requestAnimationFrame(step);
      }
    };
    requestAnimationFrame(step);
  }

  show() {
    const moment = this.media.currentTime;
    const segment = this.segments[spanAt(this.segmentStarts, moment)] ?? null;
    const word = this.words[spanAt(this.wordStarts, moment)] ?? null;
    if (segment !== this.segment) {
      this.segment?.classList.remove("is-current");
      segment?.classList.add("is-current");
      this.segment = segment;
      this.reveal(segment);
    }
    if (word !== this.word) {
      this.word?.classList.remove("is-said");
      word?.classList.add("is-said");
      this.word = word;
    }
  }

  /** Scrolls the transcript, never the page. */
  reveal(segment) {
    const room = this.text;
    if (!segment || room.scrollHeight <= room.clientHeight || room.contains(document.activeElement)) {
      return;
    }
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const top = segment.offsetTop - room.clientHeight / 3;
    room.scrollTo({ top, behavior: calm ? "auto" : "smooth" });
  }
}
