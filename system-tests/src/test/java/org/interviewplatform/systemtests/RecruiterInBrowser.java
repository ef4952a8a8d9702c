package org.interviewplatform.systemtests;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.interviewplatform.systemtests.client.Recruiter;

/** A recruiter at the console. */
record RecruiterInBrowser(Page page) {

  private static final double START_OF_PLAY = 0.3;

  /** Opens an address of the console, signing in on the way. */
  void open(String address) {
    open(address, Recruiter.EMAIL, Recruiter.PASSWORD);
  }

  /** The same as somebody else. */
  void open(String address, String email, String password) {
    page.navigate(address);
    page.fill("[id='login:email']", email);
    page.fill("[id='login:password']", password);
    page.click("[id='login:submit']");
  }

  /** Waits, without reloading, until the page offers the report. */
  void awaitReport(Duration limit) {
    report().waitFor(new Locator.WaitForOptions().setTimeout(limit.toMillis()));
    // It is at the top; the answers below it may still be on their way.
    page.waitForLoadState();
  }

  String transcript(int answer) {
    within(answer, "[data-transcript]").waitFor();
    return within(answer, "[data-transcript] .said").allInnerTexts().stream()
        .reduce("", (all, segment) -> all + " " + segment);
  }

  /** Plays until the picture moves, and returns the length of the video. */
  double play(int answer) {
    Locator video = within(answer, "video");
    video.evaluate("video => { video.muted = true; return video.play(); }");
    await(answer, "video.readyState >= 2 && video.currentTime > " + START_OF_PLAY);
    video.evaluate("video => video.pause()");
    return ((Number) video.evaluate("video => video.duration")).doubleValue();
  }

  /** Clicks the last word of the transcript, waits until the video is there, returns its time. */
  double jumpToLastWord(int answer) {
    Locator word = within(answer, ".word[data-seek]").last();
    double seconds = Double.parseDouble(word.getAttribute("data-seek"));
    word.click();
    await(answer, "!video.seeking && Math.abs(video.currentTime - " + seconds + ") < 2");
    return seconds;
  }

  private void await(int answer, String condition) {
    String script = "() => { const video = document.querySelector('%s video'); return %s; }";
    page.waitForFunction(script.formatted(article(answer), condition));
  }

  byte[] downloadPdf() {
    Download download = page.waitForDownload(() -> report().click());
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void screenshot(Path file) {
    page.evaluate("() => scrollTo(0, 0)");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  private Locator report() {
    return page.locator("[data-report=pdf]");
  }

  private Locator within(int answer, String selector) {
    return page.locator(article(answer) + " " + selector);
  }

  private static String article(int answer) {
    return "#answer-" + answer;
  }
}
