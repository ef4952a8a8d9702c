package org.interviewplatform.systemtests;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of screens for people to look at, where {@code -Dinterview-platform.pictures} asks. */
final class Pictures {
  /** Whether somebody asks. */
  static final boolean WANTED = System.getProperty("interview-platform.pictures") != null;

  private Pictures() {}

  /** Takes one of the whole screen, below the target directory. */
  static void take(Page page, String directory, String name) {
    if (WANTED) {
      Path file = Path.of("target", directory, name + ".png");
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
  }
}
