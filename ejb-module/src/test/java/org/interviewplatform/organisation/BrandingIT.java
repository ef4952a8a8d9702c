package org.interviewplatform.organisation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.PublicInterviewService;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Branding, over a real PostgreSQL. */
class BrandingIT {
  private static final byte[] PNG = "\u0089PNG\r\n\u001a\nrest".getBytes(ISO_8859_1);
  private static final byte[] WEBP = "RIFF0000WEBPrest".getBytes(ISO_8859_1);
  private static final BrandingDraft DRAFT =
      new BrandingDraft(
          Optional.of(BrandColour.nearest("#ffcc00")),
          Optional.of(" Welcome! "),
          Optional.of("jobs@example.org"));

  private final TestPlatform platform = new TestPlatform();
  private final BrandingService branding = platform.get(BrandingService.class);

  @Test
  void candidatesSeeWhatWasSet() {
    platform.asAdmin(() -> branding.change(DRAFT));
    platform.asAdmin(() -> branding.changeLogo(PNG));

    Brand seen = platform.get(PublicInterviewService.class).open(token()).organisation();

    assertThat(seen.colour()).contains(BrandColour.nearest("#ffcc00").hex());
    assertThat(seen.welcome()).contains("Welcome!");
    assertThat(seen.contactEmail()).contains("jobs@example.org");
    assertThat(seen.logo()).isPresent();
  }

  @Test
  void anotherLogoHasAnotherName() {
    Brand before = platform.asAdmin(() -> branding.changeLogo(PNG));
    Brand after = platform.asAdmin(() -> branding.changeLogo(WEBP));

    assertThat(after.logo()).isPresent().isNotEqualTo(before.logo());
    assertThat(platform.asJob(branding::logo)).get().returns(LogoFormat.WEBP, LogoImage::format);
  }

  @Test
  void aLogoCanBeRemoved() {
    platform.asAdmin(() -> branding.changeLogo(PNG));
    platform.asAdmin(
        () -> {
          branding.removeLogo();
          return Boolean.TRUE;
        });
    assertThat(platform.asJob(branding::logo)).isEmpty();
  }

  @Test
  void whatIsNoImageIsNoLogo() {
    refused(
        OrganisationError.LOGO_NOT_AN_IMAGE,
        () -> platform.asAdmin(() -> branding.changeLogo("<svg/>".getBytes(ISO_8859_1))));
    refused(
        OrganisationError.LOGO_NOT_AN_IMAGE,
        () -> platform.asAdmin(() -> branding.changeLogo(new byte[0])));
    refused(
        OrganisationError.LOGO_TOO_LARGE,
        () -> platform.asAdmin(() -> branding.changeLogo(Arrays.copyOf(PNG, 512 * 1024 + 1))));
  }

  @Test
  void onlyWhoRunsTheOrganisationMayChangeIt() {
    assertThatThrownBy(() -> platform.as(EnumSet.of(Role.HR), () -> branding.change(DRAFT)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void anotherOrganisationKeepsItsOwn() {
    platform.asAdmin(() -> branding.changeLogo(PNG));
    TestPlatform other = new TestPlatform();
    assertThat(other.asJob(() -> other.get(BrandingService.class).logo())).isEmpty();
  }

  private String token() {
    InterviewService interviews = platform.get(InterviewService.class);
    InterviewDetails interview =
        platform.asAdmin(
            () -> interviews.publish(interviews.create(Drafts.supportEngineer()).id()));
    return interview.publicToken();
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call).hasFieldOrPropertyWithValue("code", code);
  }
}
