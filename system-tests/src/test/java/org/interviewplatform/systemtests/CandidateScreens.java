package org.interviewplatform.systemtests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.interviewplatform.systemtests.client.Interview;

/**
 * Every screen of an interview with a video question, which gives time to think, and a written one,
 * shown to somebody who looks at them.
 */
record CandidateScreens(Page page, Consumer<String> looking) {
  private static final double LIMIT_MILLIS = 180_000;

  /** From the welcome to the receipt and what may be asked there. */
  void walk(Interview interview) {
    page.navigate(interview.page().toString());
    see("welcome", "begin");
    act("begin");
    see("details", "continue");
    agree();
    tryDevices();
    practise();
    speak();
    write();
    finish();
  }

  /** Of somebody whose browser does not give the devices, from their refusal to the file. */
  void walkWithFile(Interview interview, Path file) {
    page.navigate(interview.page().toString());
    act("begin");
    introduce();
    act("turn-on");
    page.locator("[role=alert]").first().waitFor();
    see("devices refused", "files");
    act("files");
    page.locator("input[type=file]").waitFor(attached());
    looking.accept("question, file wanted");
    page.setInputFiles("input[type=file]", file);
    see("question, file chosen", "use");
  }

  private void agree() {
    act("continue");
    page.locator("[aria-invalid=true]").first().waitFor();
    see("details with mistakes", "continue");
    introduce();
  }

  private void introduce() {
    page.fill("[name=name]", "Anna");
    page.fill("[name=email]", "anna@example.org");
    page.check("[name=recording]");
    page.check("[name=ai][value=yes]");
    act("continue");
  }

  private void tryDevices() {
    see("devices", "turn-on");
    act("turn-on");
    see("devices turned on", "practise");
    act("practise");
  }

  private void practise() {
    see("practice", "record");
    act("record");
    see("practice, recording", "stop");
    act("stop");
    see("practice, played back", "begin-interview");
    act("begin-interview");
  }

  private void speak() {
    see("question, hidden", "show-question");
    act("show-question");
    see("question, thinking", "record");
    act("record");
    see("question, recording", "stop");
    act("stop");
    page.locator("[data-saved=saved]").waitFor(patience());
    see("question, recorded", "use");
    act("use");
  }

  private void write() {
    see("written question", "write");
    act("write");
    page.fill("#answer", "42");
    see("written question, writing", "use");
    act("use");
  }

  private void finish() {
    page.locator("[data-action=hand-in][aria-disabled=false]").waitFor(patience());
    see("finish", "hand-in");
    act("hand-in");
    see("receipt", "withdraw-analysis");
    act("withdraw-analysis");
    see("confirmation", "cancel");
    act("cancel");
  }

  private void see(String screen, String action) {
    action(action).waitFor(patience());
    looking.accept(screen);
  }

  private void act(String name) {
    action(name).click();
  }

  private Locator action(String name) {
    return page.locator("[data-action=" + name + "]").first();
  }

  private static Locator.WaitForOptions attached() {
    return patience().setState(WaitForSelectorState.ATTACHED);
  }

  private static Locator.WaitForOptions patience() {
    return new Locator.WaitForOptions()
        .setState(WaitForSelectorState.VISIBLE)
        .setTimeout(LIMIT_MILLIS);
  }
}
