package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.interviewplatform.systemtests.client.Recruiter;

/** Looks at a page in the two ways that lie furthest apart, and keeps a picture of each. */
final class Looks implements AutoCloseable {
  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final Page desk;
  private final Page telephone;

  private Looks(Page desk, Page telephone) {
    this.desk = desk;
    this.telephone = telephone;
  }

  /** A recruiter at a desk, by day and in English; and one with a telephone, in Russian. */
  static Looks of(Chromium browser, String start) {
    return of(browser, start, Recruiter.EMAIL);
  }

  /** The same of another organisation. */
  static Looks of(Chromium browser, String start, String email) {
    Looks looks = new Looks(browser.newPerson(), browser.newPersonWithTelephone());
    new RecruiterInBrowser(looks.desk).open(start, email, Recruiter.PASSWORD);
    new RecruiterInBrowser(looks.telephone).open(start, email, Recruiter.PASSWORD);
    looks.telephone.waitForURL(start);
    return looks;
  }

  /** The page at the desk, which both have looked at: nobody is kept out, nothing sticks out. */
  Page at(String address, String name) {
    look(telephone, address, name + "-narrow");
    look(desk, address, name);
    return desk;
  }

  /** The telephone, wherever it is. */
  Page narrow() {
    return telephone;
  }

  private static void look(Page page, String address, String name) {
    page.navigate(address);
    asItIs(page, name);
  }

  /** The same look at a page that is open already. */
  static void asItIs(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "looks", name + ".png"))
            .setFullPage(true));
    assertThat(((Number) page.evaluate(OVERFLOW)).intValue())
        .as("pixels that stick out of " + name)
        .isZero();
    Axe.requireOpenToAll(page, name);
  }

  @Override
  public void close() {
    desk.context().close();
    telephone.context().close();
  }
}
