package org.interviewplatform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.ServiceLoader;
import org.interviewplatform.platform.privacy.PersonalDataHolder;
import org.junit.jupiter.api.Test;

/** Programs without a container, such as the one for backups, find every holder as well. */
class HolderServicesTest {
  @Test
  void everyHolderIsAServiceOfJava() {
    List<String> holders = AllHolders.classes().map(JavaClass::getName).toList();

    List<String> services =
        ServiceLoader.load(PersonalDataHolder.class).stream()
            .map(service -> service.type().getName())
            .toList();

    assertThat(services).containsExactlyInAnyOrderElementsOf(holders).isNotEmpty();
  }
}
