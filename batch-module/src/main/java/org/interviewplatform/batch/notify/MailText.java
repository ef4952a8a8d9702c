package org.interviewplatform.batch.notify;

import org.interviewplatform.notification.Mail;

/** A mail's text in the two forms it is sent in. */
final class MailText {
  private static final String HTML =
      """
      <!doctype html>
      <html lang="%s" dir="auto">
      <body style="margin:0;padding:32px 16px;background:#f4f6fa;color:#1b1f2a;\
      font:16px/1.5 system-ui,sans-serif">
      <div style="max-width:520px;margin:0 auto;padding:32px;background:#fff;border-radius:12px">
      <h1 style="margin:0 0 12px;font-size:20px">%s</h1>
      <p style="margin:0 0 24px">%s</p>
      <p style="margin:0"><a href="%s" style="display:inline-block;padding:12px 20px;\
      border-radius:8px;background:#2f4fd8;color:#fff;text-decoration:none">%s</a>
      </p>
      </div>
      </body>
      </html>
      """;

  private MailText() {}

  static String plain(Mail mail) {
    return mail.body() + "\n\n" + mail.action() + ": " + mail.link() + "\n";
  }

  /** What people wrote is shown as they wrote it, never as markup. */
  static String html(Mail mail) {
    return HTML.formatted(
        escaped(mail.language()),
        escaped(mail.subject()),
        escaped(mail.body()).replace("\n", "<br>"),
        escaped(mail.link().toString()),
        escaped(mail.action()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
