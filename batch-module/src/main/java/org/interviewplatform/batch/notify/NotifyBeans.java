package org.interviewplatform.batch.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.interviewplatform.platform.config.Settings;

/** Puts together who delivers, from the settings. */
@ApplicationScoped
class NotifyBeans {
  @Produces
  @Singleton
  MailTransport transport(Settings settings, Clock clock) {
    String wanted = settings.get(ResendSettings.TRANSPORT);
    return switch (wanted) {
      case "smtp" -> new Mailer(MailSettings.from(settings), clock);
      case "resend" -> new ResendTransport(ResendSettings.from(settings));
      default ->
          throw new IllegalStateException(
              ResendSettings.TRANSPORT.name()
                  + " is \""
                  + wanted
                  + "\"; it must be smtp or resend.");
    };
  }
}
