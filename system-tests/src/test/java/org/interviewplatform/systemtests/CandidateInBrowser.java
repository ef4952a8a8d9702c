package org.interviewplatform.systemtests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.interviewplatform.systemtests.client.Interview;

/** A candidate in front of camera and microphone. */
record CandidateInBrowser(Page page) {

  private static final double RECORDING_LIMIT_MILLIS = 180_000;

  void begin(Interview interview, String name) {
    page.navigate(interview.page().toString());
    act("begin");
    page.fill("[name=name]", name);
    page.fill("[name=email]", "browser@example.com");
    page.check("[name=recording]");
    page.check("[name=ai][value=yes]");
    act("continue");
  }

  void checkDevices() {
    act("turn-on");
    // The meter proves that sound comes through before anything is recorded.
    page.waitForFunction(
        "() => [...document.querySelectorAll('[role=meter]')].some(m => +m.ariaValueNow > 5)");
    act("continue");
  }

  /** Speaks until the time is over. */
  void answer(int number) {
    Locator question = page.getByText("Question " + number + " of").first();
    question.waitFor();
    act("record");
    action("use")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(WaitForSelectorState.VISIBLE)
                .setTimeout(RECORDING_LIMIT_MILLIS));
    act("use");
  }

  /** Of the question that is shown. */
  void startRecording() {
    act("record");
  }

  /** And takes the recording as it is. */
  void stopRecording() {
    stop();
    use();
  }

  void stop() {
    act("stop");
  }

  /** What was recorded is the answer. */
  void use() {
    act("use");
  }

  /** A recording broke off: says that more will be said. */
  void goOnAfterInterruption() {
    act("go-on");
  }

  /** A recording broke off: what there is, is the answer. */
  void keepInterrupted() {
    act("keep");
    act("use");
  }

  /** Nothing can be recorded here: turns the devices on where that is offered, and gives up. */
  void refusedDevicesLeadToFiles() {
    page.locator("[data-action=turn-on],[data-action=files]").first().waitFor();
    if (action("turn-on").isVisible()) {
      act("turn-on");
      page.locator("[role=alert]").first().waitFor();
    }
    act("files");
  }

  /** Answers the question that is shown with a file made elsewhere. */
  void answerWithFile(Path file) {
    page.locator("input[type=file]").setInputFiles(file);
    act("use");
  }

  /** Writes the answer to the question that is shown. */
  void answerInWriting(String text) {
    act("write");
    page.fill("#answer", text);
    act("use");
  }

  /** Hands in as soon as everything is saved, and stays for the receipt. */
  void handIn() {
    page.locator("[data-action=hand-in][aria-disabled=false]")
        .click(new Locator.ClickOptions().setTimeout(RECORDING_LIMIT_MILLIS));
    page.locator(".receipt-facts").waitFor();
  }

  private void act(String name) {
    action(name).click();
  }

  private Locator action(String name) {
    return page.locator("[data-action=" + name + "]");
  }
}
