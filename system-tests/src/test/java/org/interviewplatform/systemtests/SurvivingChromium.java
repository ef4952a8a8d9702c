package org.interviewplatform.systemtests;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.Processes;

/**
 * A browser with a profile on the disk: killed and started again, it has what had been stored. It
 * reaches the platform through a network of the test's.
 */
final class SurvivingChromium implements AutoCloseable {
  private static final Duration DEATH_LIMIT = Duration.ofSeconds(30);

  private final Playwright playwright;
  private final Path profile;
  private final List<String> arguments;
  private final Tape tape = new Tape();
  private final List<String> scripts = new ArrayList<>();
  private BrowserContext context;

  private SurvivingChromium(Playwright playwright, Path profile, List<String> arguments) {
    this.playwright = playwright;
    this.profile = profile;
    this.arguments = arguments;
    this.context = open();
  }

  /**
   * @param detours where to connect instead, as in Chromium's host-resolver-rules
   */
  static SurvivingChromium hearing(Path sound, Path profile, String detours) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    List<String> arguments = new ArrayList<>(Chromium.arguments(sound));
    arguments.add("--host-resolver-rules=" + detours);
    return new SurvivingChromium(playwright, profile, arguments);
  }

  private BrowserContext open() {
    BrowserContext opened =
        playwright
            .chromium()
            .launchPersistentContext(
                profile,
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(Chromium.installed().orElseThrow())
                    .setArgs(arguments)
                    .setViewportSize(new ViewportSize(Chromium.WIDTH, Chromium.HEIGHT))
                    .setLocale("en-GB"));
    opened.setDefaultTimeout(Chromium.LIMIT_MILLIS);
    opened.setDefaultNavigationTimeout(Chromium.LIMIT_MILLIS);
    tape.listen(opened);
    scripts.forEach(opened::addInitScript);
    return opened;
  }

  /** What its pages record. */
  Tape tape() {
    return tape;
  }

  /** Runs a script before those of every page from now on. */
  void prepare(String script) {
    scripts.add(script);
    context.addInitScript(script);
  }

  Page newPage() {
    return context.newPage();
  }

  /** Kills the processes that show pages; the browser stays. */
  void killTabs() {
    List<ProcessHandle> showing =
        ours().stream().flatMap(each -> Processes.below(each, "--type=renderer").stream()).toList();
    if (showing.isEmpty()) {
      throw new IllegalStateException("No process shows a page.");
    }
    kill(showing);
  }

  /** Kills the browser with all it has, without a word, and starts it again. */
  void killAndReturn() {
    kill(ours());
    context = open();
  }

  private static void kill(List<ProcessHandle> family) {
    family.forEach(ProcessHandle::destroyForcibly);
    Eventually.so(
        "the end of " + family.size() + " processes",
        DEATH_LIMIT,
        () -> family.stream().noneMatch(ProcessHandle::isAlive));
  }

  private List<ProcessHandle> ours() {
    String mark = "--user-data-dir=" + profile;
    return ProcessHandle.allProcesses()
        .filter(each -> each.info().commandLine().orElse("").contains(mark))
        .toList();
  }

  /** Lets pages of an address store no more than this. */
  void limitStorage(Page page, String origin, long bytes) {
    com.google.gson.JsonObject wish = new com.google.gson.JsonObject();
    wish.addProperty("origin", origin);
    wish.addProperty("quotaSize", bytes);
    context.newCDPSession(page).send("Storage.overrideQuotaForOrigin", wish);
  }

  @Override
  public void close() {
    try {
      context.close();
    } finally {
      playwright.close();
    }
  }
}
