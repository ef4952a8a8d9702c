package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.organisation.OwnAccount;
import org.interviewplatform.organisation.UserSessionDesk;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.security.ConsoleSession;
import org.interviewplatform.web.security.SignInDoor;
import org.junit.jupiter.api.Test;

class AccountPageTest {
  private static final HttpServletRequest REQUEST = SecondFactorPageTest.anyRequest();

  private final Account account = new Account();
  private final Door door = new Door();
  private final FakeFeedback feedback = new FakeFeedback();
  private final AccountPage page =
      new AccountPage(account, new UserSessionDesk() {}, door, new Sessions(), REQUEST, feedback);

  @Test
  void aPasswordIsChangedByThePresentOne() {
    page.setPresent("present");
    page.setWanted("another");

    page.changePassword();

    assertThat(account.wanted).containsExactly("another");
    assertThat(feedback.told).containsExactly("account.password.changed");
    assertThat(page.getPresent() + page.getWanted()).isEmpty();
  }

  @Test
  void whoGuessesThePresentOneTooOftenIsNotHeardAnyMore() {
    door.shut = true;
    page.setPresent("present");
    page.setWanted("another");

    page.changePassword();

    assertThat(account.wanted).isEmpty();
    assertThat(feedback.told).containsExactly("organisation.sign-in-refused");
  }

  private static final class Account extends OwnAccount {
    private final List<String> wanted = new ArrayList<>();

    @Override
    public void changePassword(String present, String another, String tokenOfThis) {
      wanted.add(another);
    }
  }

  private static final class Sessions extends ConsoleSession {
    @Override
    public String token(HttpServletRequest request) {
      return "here";
    }
  }

  private static final class Door extends SignInDoor {
    private boolean shut;

    @Override
    public <T> T again(HttpServletRequest request, Supplier<T> work) {
      if (shut) {
        throw new DomainException(OrganisationError.SIGN_IN_REFUSED, "Too often.");
      }
      return work.get();
    }
  }
}
