package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.organisation.FactorRule;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.organisation.TeamSecondFactors;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.junit.jupiter.api.Test;

/** What pages about the team say of second factors. */
class FactorPartsTest {
  private final FakeFeedback feedback = new FakeFeedback();
  private final UserId vera = UserId.create();
  private final Taken taken = new Taken();

  @Test
  void theRuleIsStoredAsChosenAndSaid() {
    Rule rule = new Rule();
    FactorRulePage page = new FactorRulePage(rule, feedback);
    assertThat(page.isRequired()).isFalse();
    page.setRequired(true);
    assertThat(page.save()).isEqualTo("team?faces-redirect=true");
    assertThat(rule.required).isTrue();

    FactorRulePage later = new FactorRulePage(rule, feedback);
    assertThat(later.isRequired()).isTrue();
    later.setRequired(false);
    later.save();
    assertThat(rule.required).isFalse();
    assertThat(feedback.told).containsExactly("team.factor.required", "team.factor.free");
  }

  @Test
  void aFactorIsTakenAwayByItsButtonAlone() {
    assertThat(page("").open(id())).isNull();
    assertThat(page("disable").open(id())).isNull();
    assertThat(taken.from).isEmpty();

    assertThat(page("factor").open(id())).isEqualTo("person?faces-redirect=true&id=" + id());

    assertThat(taken.from).containsExactly(vera);
    assertThat(feedback.told).containsExactly("person.factor.taken");
  }

  @Test
  void aRefusalIsSaidAndNobodyIsMeantByWhatIsNoId() {
    page("factor").open("'; drop table");
    assertThat(taken.from).isEmpty();
    taken.refuses = true;
    page("factor").open(id());
    assertThat(feedback.told).containsExactly("organisation.wrong-state");
  }

  @Test
  void onlyWhoManagesPeopleIsToldWhetherSomebodyHasOne() {
    PersonFactorPage page = page("");
    page.open(id());
    assertThat(page.isOn()).as("nobody signed in").isFalse();
    CurrentCaller.in(caller(Role.HR), () -> page.open(id()));
    assertThat(page.isOn()).isFalse();
    CurrentCaller.in(caller(Role.ADMIN), () -> page.open(id()));
    assertThat(page.isOn()).isTrue();
  }

  private static Caller caller(Role role) {
    return new Caller(
        UUID.randomUUID(), OrganisationId.create(), "Anna", "anna@example.org", Set.of(role));
  }

  private PersonFactorPage page(String button) {
    return new PersonFactorPage(taken, field -> field.equals("do") ? button : "", feedback);
  }

  private String id() {
    UUID value = vera.value();
    return value.toString();
  }

  private static final class Rule extends FactorRule {
    private boolean required;

    @Override
    public boolean isRequired() {
      return required;
    }

    @Override
    public void require(boolean wanted) {
      required = wanted;
    }
  }

  private static final class Taken extends TeamSecondFactors {
    private final List<UserId> from = new ArrayList<>();
    private boolean refuses;

    @Override
    public boolean isOn(UserId person) {
      return true;
    }

    @Override
    public void take(UserId person) {
      if (refuses) {
        throw new DomainException(OrganisationError.WRONG_STATE, "No.");
      }
      from.add(person);
    }
  }
}
