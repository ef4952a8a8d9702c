package org.interviewplatform.privacy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.interviewplatform.platform.privacy.PersonalDataHolder;
import org.interviewplatform.testing.TestPlatform;

/** Every {@link PersonalDataHolder} there is, as the container finds them. */
final class AllHolders {
  private AllHolders() {}

  static Holdings of(TestPlatform platform) {
    List<PersonalDataHolder> holders =
        classes()
            .map(JavaClass::reflect)
            .map(platform::get)
            .map(PersonalDataHolder.class::cast)
            .toList();
    return new Holdings(holders);
  }

  static Stream<JavaClass> classes() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.interviewplatform")
            .stream()
            .filter(type -> type.isAssignableTo(PersonalDataHolder.class))
            .filter(type -> !type.isInterface());
  }
}
