package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What every screen of a candidate has to be, in whatever language. */
record ScreenCheck(Page page, String language) {
  private static final int NARROW = 320;
  private static final List<Integer> WIDTHS = List.of(360, 768, Chromium.WIDTH);

  /** Everything that is too wide for the window, in the direction of writing given. */
  private static final String TOO_WIDE =
      """
      direction => {
        const root = document.documentElement;
        const before = root.dir;
        root.dir = direction;
        const wide = root.scrollWidth <= root.clientWidth ? [] : [...document.body.querySelectorAll('*')]
          .filter(each => each.getBoundingClientRect().right > root.clientWidth + 1 || each.getBoundingClientRect().left < -1)
          .map(each => each.outerHTML.slice(0, 120));
        root.dir = before;
        return wide;
      }
      """;

  /**
   * Words on show in letters that the language does not have; what says its own language may, and
   * what says that it is not to be translated, such as the name of a file.
   */
  private static final String FOREIGN =
      """
      ([language, names]) => {
        const foreign = language === 'ru' ? /[A-Za-z]{3,}/ : /[\\u0400-\\u04ff]/;
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { data, parentElement: place } = walker.currentNode;
          const said = names.reduce((text, name) => text.replaceAll(name, ''), data);
          if (foreign.test(said) && place.checkVisibility() && place.closest('[lang]').lang === language && !place.closest('option, dd, [translate=no]')) {
            found.push(data);
          }
        }
        return found;
      }
      """;

  /** Whoever uses it, on however small a screen. */
  void look(String screen) {
    Axe.requireOpenToAll(page, screen + ", " + language);
    requireOneLanguage(screen);
    page.setViewportSize(NARROW, Chromium.HEIGHT);
    for (String direction : List.of("ltr", "rtl")) {
      assertThat((List<?>) page.evaluate(TOO_WIDE, direction))
          .as("wider than %d px: %s, %s", NARROW, screen, direction)
          .isEmpty();
    }
    takePictures(screen);
  }

  /** For people to look at: every screen as it is on a telephone, a tablet and a desk. */
  private void takePictures(String screen) {
    String name = screen.replaceAll("[^a-z]+", "-");
    for (int width : WIDTHS) {
      page.setViewportSize(width, Chromium.HEIGHT);
      Pictures.take(page, "candidate-screens/" + language, width + "-" + name);
    }
  }

  private void requireOneLanguage(String screen) {
    assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
    Object brand = page.evaluate("() => document.querySelector('#brand')?.innerText ?? ''");
    List<String> names =
        List.of(
            brand.toString().lines().reduce((first, last) -> last).orElse("?"),
            "WebM",
            "MOV",
            "OGG",
            "WAV");
    assertThat((List<?>) page.evaluate(FOREIGN, List.of(language, names)))
        .as("in another language: " + screen)
        .isEmpty();
  }

  /** Nothing moves for those who asked for that. */
  static void requireStill(Page page) {
    Object moving =
        page.evaluate(
            """
            () => document.getAnimations()
              .filter(each => each.playState === 'running' && each.effect.getComputedTiming().endTime > 50)
              .map(each => each.effect.target.outerHTML.slice(0, 120))
            """);
    assertThat((List<?>) moving).isEmpty();
  }

  /** What has the focus, and whether that can be seen. */
  static Map<?, ?> focus(Page page) {
    return (Map<?, ?>)
        page.evaluate(
            """
            () => {
              const at = document.activeElement;
              const before = globalThis.focusedBefore;
              globalThis.focusedBefore = at;
              // A box or a circle to tick is as large as its label, and so is its frame.
              const shown = [at, ...(at.matches('input') ? [at.closest('label')] : [])].filter(Boolean).map((each) => getComputedStyle(each));
              return {
                action: at.dataset.action ?? at.id ?? '',
                name: at.name ?? '',
                body: at === document.body,
                visible: shown.some(({ outlineStyle, outlineWidth, boxShadow }) =>
                  (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
                forward: !before?.isConnected || before === document.body || Boolean(before.compareDocumentPosition(at) & 4),
              };
            }
            """);
  }
}
