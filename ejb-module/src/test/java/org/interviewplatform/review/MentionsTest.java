package org.interviewplatform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MentionsTest {
  private final Colleague ann = new Colleague(UUID.randomUUID(), "Ann");
  private final Colleague annLee = new Colleague(UUID.randomUUID(), "Ann Lee");
  private final Colleague yulia = new Colleague(UUID.randomUUID(), "Юлия Ким");
  private final List<Colleague> all = List.of(ann, annLee, yulia);

  @Test
  void aNameBehindTheSignIsMeant() {
    assertThat(Mentions.in("@Ann, look", all)).containsExactly(ann);
    assertThat(Mentions.in("смотри, @юлия ким!", all)).containsExactly(yulia);
  }

  @Test
  void theLongerNameIsMeantWhereItIsWritten() {
    assertThat(Mentions.in("@Ann Lee?", all)).containsExactly(annLee);
    assertThat(Mentions.in("@Ann Lee and @Ann", all)).containsExactlyInAnyOrder(annLee, ann);
  }

  @Test
  void aNameThatGoesOnIsSomebodyElse() {
    assertThat(Mentions.in("@Annabel ann@example.org Ann", all)).isEmpty();
  }
}
