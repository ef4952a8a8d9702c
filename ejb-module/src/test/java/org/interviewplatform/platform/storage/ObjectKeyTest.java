package org.interviewplatform.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.junit.jupiter.api.Test;

class ObjectKeyTest {
  private final OrganisationId organisation = OrganisationId.create();

  @Test
  void aKeyBeginsWithItsOrganisation() {
    ObjectKey key = Tenant.in(organisation, () -> ObjectKey.create("media", "webm"));

    assertThat(key.value()).startsWith(organisation + "/media/").endsWith(".webm");
    assertThat(key.organisationId()).isEqualTo(organisation);
  }

  @Test
  void keysOfAnotherShapeAreRefused() {
    for (String text :
        new String[] {
          "",
          "x",
          "../../etc/passwd",
          organisation + "/../x/y.webm",
          organisation + "/a/b",
          organisation + "/a/b.webm\u0000",
          organisation + "/A/b.webm",
          organisation + "//b.webm"
        }) {
      assertThatThrownBy(() -> new ObjectKey(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void namesOfAttachmentsBecomeHarmless() {
    assertThat(Disposition.attachment("a\"b\r\nc/д.pdf").header())
        .isEqualTo("attachment; filename=\"a_b__c__.pdf\"");
  }
}
