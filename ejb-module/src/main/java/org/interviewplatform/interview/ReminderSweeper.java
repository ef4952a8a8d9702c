package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Reminds people whose deadline is near, once. Several nodes may sweep at once: who is reminded is
 * locked.
 */
@ApplicationScoped
public class ReminderSweeper {
  private static final Logger LOG = System.getLogger(ReminderSweeper.class.getName());
  private static final int BATCH = 100;

  private final ReminderDesk reminders;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ReminderSweeper() {
    this(null);
  }

  @Inject
  ReminderSweeper(ReminderDesk reminders) {
    this.reminders = reminders;
  }

  /**
   * One round over all organisations.
   *
   * @return how many have been reminded
   */
  public int sweep() {
    return (int) reminders.due(BATCH).stream().filter(this::isReminded).count();
  }

  private boolean isReminded(DueReminder due) {
    try {
      return Tenant.in(due.organisation(), () -> reminders.remindOnce(due.invitation()));
    } catch (RuntimeException e) {
      // One that cannot be reminded must not keep the others from it.
      LOG.log(Level.WARNING, "Left to the next round: " + due, e);
      return false;
    }
  }
}
