package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;
import org.interviewplatform.systemtests.client.Interview;

/** Somebody without a mouse, to whom nothing may move. */
record ByKeyboard(Page page) {
  private static final int MOST_STOPS = 30;
  private static final double LIMIT_MILLIS = 180_000;

  static ByKeyboard in(Chromium browser) {
    return new ByKeyboard(
        browser.newPerson(Chromium.usual().setReducedMotion(ReducedMotion.REDUCE)));
  }

  /** Answers a video question and a written one, and hands in. */
  void takePart(Interview interview) {
    page.navigate(interview.page().toString());
    await("[data-action=begin]");
    press("begin");
    await("[name=name]");
    tabTo("name");
    page.keyboard().type("Anna");
    tabTo("email");
    page.keyboard().type("anna@example.org");
    tabTo("recording");
    page.keyboard().press("Space");
    tabTo("ai");
    page.keyboard().press("Space");
    press("continue");
    await("[data-action=turn-on]");
    press("turn-on");
    await("[data-action=practise]");
    press("continue");
    speak();
    write();
    await("[data-action=hand-in][aria-disabled=false]");
    press("hand-in");
  }

  private void speak() {
    awaitFocus("record");
    page.keyboard().press("Enter");
    awaitFocus("stop");
    ScreenCheck.requireStill(page);
    page.waitForFunction(
        "() => /0:5[0-7]/.test(document.querySelector('.stage-clock')?.textContent)",
        null,
        new Page.WaitForFunctionOptions().setTimeout(LIMIT_MILLIS));
    page.keyboard().press("Enter");
    awaitFocus("use");
    page.keyboard().press("Enter");
  }

  private void write() {
    awaitFocus("write");
    page.keyboard().press("Enter");
    awaitFocus("answer");
    page.keyboard().type("42");
    press("use");
  }

  /** Asks before it does something, and gives the focus back. */
  void changeOnesMind(String action) {
    await("[data-action=" + action + "]");
    press(action);
    await("dialog[open]");
    assertThat(page.evaluate("() => document.activeElement.closest('dialog') !== null"))
        .isEqualTo(true);
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => Boolean(document.activeElement.closest('dialog, body'))"))
          .isEqualTo(true);
      assertThat(page.evaluate("() => Boolean(document.activeElement.closest('main, header'))"))
          .as("focus behind the dialog")
          .isEqualTo(false);
    }
    page.keyboard().press("Escape");
    awaitFocus(action);
  }

  /** From the last to the first there is nothing that keeps the focus. */
  void goAround() {
    page.evaluate("() => { document.activeElement.blur(); globalThis.focusedBefore = null; }");
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      if (stop > 0 && Boolean.TRUE.equals(ScreenCheck.focus(page).get("body"))) {
        return;
      }
    }
    throw new AssertionError("The focus does not leave the page.");
  }

  private void press(String action) {
    tabTo(action);
    page.keyboard().press("Enter");
  }

  private void tabTo(String name) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      Map<?, ?> focus = ScreenCheck.focus(page);
      assertThat(focus.get("visible")).as("focus is seen at " + focus).isEqualTo(true);
      if (name.equals(focus.get("action")) || name.equals(focus.get("name"))) {
        return;
      }
      assertThat(focus.get("forward")).as("focus goes on at " + focus).isEqualTo(true);
    }
    throw new AssertionError("No way to " + name + " by keyboard.");
  }

  private void await(String selector) {
    page.waitForSelector(selector, new Page.WaitForSelectorOptions().setTimeout(LIMIT_MILLIS));
  }

  private void awaitFocus(String name) {
    page.waitForFunction(
        "name => [document.activeElement.dataset.action, document.activeElement.id].includes(name)",
        name,
        new Page.WaitForFunctionOptions().setTimeout(LIMIT_MILLIS));
  }
}
