package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interviewplatform.session.AttemptStage.ANSWERED;
import static org.interviewplatform.session.AttemptStage.GIVEN_UP;
import static org.interviewplatform.session.AttemptStage.INTERRUPTED;
import static org.interviewplatform.session.AttemptStage.RUNNING;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptTallyTest {
  @Test
  void withoutRetakesThereIsOneAttempt() {
    assertThat(after(0).allowsAnother()).isTrue();
    assertThat(after(0, ANSWERED).allowsAnother()).isFalse();
    assertThat(after(0, GIVEN_UP).allowsAnother()).isFalse();
  }

  @Test
  void twoInterruptionsCostNothingAndTheThirdCostsOne() {
    assertThat(after(0, INTERRUPTED, INTERRUPTED)).matches(AttemptTally::allowsAnother);
    assertThat(after(0, INTERRUPTED, INTERRUPTED).used()).isZero();
    assertThat(after(0, INTERRUPTED, INTERRUPTED, INTERRUPTED).allowsAnother()).isFalse();
    assertThat(after(1, INTERRUPTED, INTERRUPTED, INTERRUPTED).allowsAnother()).isTrue();
    assertThat(after(1, INTERRUPTED, INTERRUPTED, INTERRUPTED).used()).isOne();
  }

  @Test
  void whatRunsKeepsAnotherFromBeginningButNotAnAnswerFromComing() {
    assertThat(after(0, RUNNING).used()).isZero();
    assertThat(after(0, RUNNING).allowsAnother()).isFalse();
    assertThat(after(0, RUNNING).allowsAnswer()).isTrue();
    assertThat(after(1, ANSWERED, RUNNING).allowsAnother()).isFalse();
  }

  @Test
  void answersAndChoicesAreCountedTogether() {
    AttemptTally tally = after(2, ANSWERED, GIVEN_UP, INTERRUPTED);

    assertThat(tally.used()).isEqualTo(2);
    assertThat(tally.allowed()).isEqualTo(3);
    assertThat(tally.allowsAnother()).isTrue();
  }

  private static AttemptTally after(int retakes, AttemptStage... stages) {
    return AttemptTally.of(List.of(stages), retakes);
  }
}
