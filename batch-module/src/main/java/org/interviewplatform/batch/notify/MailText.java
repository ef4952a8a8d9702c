package org.interviewplatform.batch.notify;

import org.interviewplatform.notification.Mail;

/**
 * A mail's text in the two forms it is sent in. The HTML asks for nothing from anywhere, is laid
 * out by a table for old readers, and has colours for dark ones.
 */
final class MailText {
  private static final String HTML =
      """
      <!doctype html>
      <html lang="%1$s" dir="auto">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <title>%2$s</title>
      <style>
      @media (prefers-color-scheme: dark) {
        .canvas { background: #12151b !important; }
        .sheet { background: #1c2029 !important; border-color: #303644 !important; }
        .text { color: #e8eaf0 !important; }
        .quiet { color: #a3abb9 !important; }
      }
      </style>
      </head>
      <body class="canvas" style="margin:0;padding:0;background:#f4f6fa">
      <table role="presentation" class="canvas" width="100%%" cellpadding="0" cellspacing="0" \
      style="background:#f4f6fa"><tr><td align="center" style="padding:32px 16px">
      <table role="presentation" class="sheet" width="100%%" cellpadding="0" cellspacing="0" \
      style="max-width:560px;background:#ffffff;border:1px solid #e2e5ea;border-radius:14px;\
      border-collapse:separate"><tr><td style="padding:32px 28px;\
      font-family:Inter,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
      <h1 class="text" style="margin:0 0 16px;font-size:21px;line-height:1.3;font-weight:650;\
      color:#15181e">%2$s</h1>
      <p class="text" style="margin:0 0 28px;font-size:16px;line-height:1.55;color:#15181e">%3$s</p>
      <table role="presentation" cellpadding="0" cellspacing="0"><tr>\
      <td style="border-radius:9px;background:#3849c9"><a href="%4$s" \
      style="display:inline-block;padding:13px 22px;font-size:16px;font-weight:600;color:#ffffff;\
      text-decoration:none">%5$s</a></td></tr></table>
      <p class="quiet" style="margin:24px 0 0;font-size:13px;line-height:1.5;color:#565e6c;\
      word-break:break-all">%4$s</p>
      </td></tr></table>
      </td></tr></table>
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
