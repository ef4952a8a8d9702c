package org.interviewplatform.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own browser, with a camera and a microphone that play what they are given. */
final class Chromium implements AutoCloseable {

  static final String ABSENCE =
      "there is no Chromium on the PATH (Debian: apt-get install chromium)";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
  static final int WIDTH = 1280;
  static final int NARROW = 360;
  static final int HEIGHT = 800;
  static final double LIMIT_MILLIS = 60_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it; the microphone plays the sound over and over. */
  static Chromium hearing(Path sound) {
    // Its driver must neither fetch a browser nor look for one of its own.
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(installed().orElseThrow())
            .setArgs(arguments(sound));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** With devices that need no permission; the microphone plays the sound over and over. */
  static List<String> arguments(Path sound) {
    return List.of(
        "--no-sandbox",
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        "--use-file-for-fake-audio-capture=" + sound,
        "--autoplay-policy=no-user-gesture-required");
  }

  /** A window of a person who has not been here before. */
  Page newPerson() {
    return newPerson(usual());
  }

  /** The same at night, on a telephone, in Russian. */
  Page newPersonWithTelephone() {
    return newPerson(
        new Browser.NewContextOptions()
            .setViewportSize(NARROW, HEIGHT)
            .setColorScheme(ColorScheme.DARK)
            .setLocale("ru-RU"));
  }

  /** What a window is like that nothing else is said of. */
  static Browser.NewContextOptions usual() {
    return new Browser.NewContextOptions()
        .setViewportSize(WIDTH, HEIGHT)
        .setColorScheme(ColorScheme.LIGHT)
        .setLocale("en-GB");
  }

  /** A window of another kind. */
  Page newPerson(Browser.NewContextOptions options) {
    BrowserContext person = browser.newContext(options);
    person.setDefaultTimeout(LIMIT_MILLIS);
    person.setDefaultNavigationTimeout(LIMIT_MILLIS);
    return person.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
