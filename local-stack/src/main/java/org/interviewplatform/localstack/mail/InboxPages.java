package org.interviewplatform.localstack.mail;

import java.util.List;

/** The inbox's pages as HTML. Everything that came with a message is escaped. */
final class InboxPages {

  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;color:#1c2430;background:#f6f7f9;margin:0}
      main{max-width:60rem;margin:0 auto;padding:2rem 1rem}
      h1{font-size:1.4rem;font-weight:600;margin:0 0 1rem}
      ul{list-style:none;margin:0;padding:0;background:#fff;border:1px solid #dfe3e8;border-radius:8px}
      li+li{border-top:1px solid #dfe3e8}
      li a{display:block;padding:.75rem 1rem;color:inherit;text-decoration:none}
      li a:hover,li a:focus{background:#eef3fb}
      .small{color:#5b6675;font-size:.875rem}
      iframe,pre{width:100%;box-sizing:border-box;background:#fff;border:1px solid #dfe3e8;border-radius:8px}
      iframe{height:32rem}pre{padding:1rem;white-space:pre-wrap;overflow-wrap:anywhere}
      """;

  private InboxPages() {}

  static String list(List<StoredMessage> messages) {
    StringBuilder rows = new StringBuilder();
    for (StoredMessage message : messages) {
      rows.append(row(message));
    }
    String body =
        messages.isEmpty()
            ? "<p>No mail yet. Whatever the platform sends arrives here and goes nowhere else.</p>"
            : "<ul>" + rows + "</ul>";
    return page("Inbox", "<h1>Inbox (" + messages.size() + ")</h1>" + body);
  }

  private static String row(StoredMessage message) {
    return "<li><a href=\"/messages/%s\"><strong>%s</strong><br><span class=\"small\">to %s, %s</span></a></li>"
        .formatted(
            escape(message.id()),
            escape(message.subject()),
            escape(message.recipients()),
            escape(message.date()));
  }

  static String message(StoredMessage message) {
    String heading =
        """
        <p class="small"><a href="/">Inbox</a></p>
        <h1>%s</h1>
        <p class="small">from %s<br>to %s<br>%s</p>
        """
            .formatted(
                escape(message.subject()),
                escape(message.from()),
                escape(message.recipients()),
                escape(message.date()));
    return page(message.subject(), heading + html(message) + text(message) + source(message));
  }

  // The frame runs no script and shares no origin; a followed link opens a tab of its own.
  private static String html(StoredMessage message) {
    return message.html().isEmpty()
        ? ""
        : ("<iframe title=\"HTML of the message\" src=\"/messages/%s/html\""
                + " sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>")
            .formatted(escape(message.id()));
  }

  private static String text(StoredMessage message) {
    return message.text().map(text -> "<h2>Text</h2><pre>" + escape(text) + "</pre>").orElse("");
  }

  private static String source(StoredMessage message) {
    return "<p class=\"small\"><a href=\"/messages/%s/source\">Source</a></p>"
        .formatted(escape(message.id()));
  }

  private static String page(String title, String body) {
    return """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title>
        <meta name="viewport" content="width=device-width,initial-scale=1"><style>%s</style></head>
        <body><main>%s</main></body></html>
        """
        .formatted(escape(title), STYLE, body);
  }

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      switch (next) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(next);
      }
    }
    return escaped.toString();
  }
}
