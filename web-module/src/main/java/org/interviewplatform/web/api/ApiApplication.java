package org.interviewplatform.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.interviewplatform.web.graphql.GraphQlResource;
import org.interviewplatform.web.security.TokenResource;

/** Everything under {@code /api}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "interview-platform",
            version = "1",
            description =
                "Interviews, candidates' answers and what became of them. Errors are problem JSON"
                    + " (RFC 9457) with a stable code and the id of the request."),
    components =
        @Components(
            responses =
                @APIResponse(
                    name = ProblemsInDocument.NAME,
                    description = "Anything else is a problem",
                    content =
                        @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))))
@SecurityScheme(
    securitySchemeName = ApiApplication.BEARER,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description = "An access token of POST /api/auth/token, or of the configured OIDC provider.")
@SecurityScheme(
    securitySchemeName = ApiApplication.SESSION,
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.HEADER,
    apiKeyName = Headers.SESSION_TOKEN,
    description = "The sessionToken a candidate got when the session began.")
public class ApiApplication extends Application {
  static final String BEARER = "bearer";
  static final String SESSION = "session";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AttemptsResource.class,
        CandidatesExportResource.class,
        CaptionsResource.class,
        CommentsResource.class,
        BiasAuditResource.class,
        SelfIdentificationResource.class,
        BundleKeyResource.class,
        DeliveriesResource.class,
        GraphQlResource.class,
        WebhooksResource.class,
        BundleResource.class,
        CandidateDataResource.class,
        ErasedResource.class,
        ErasureResource.class,
        HoldsResource.class,
        RetentionResource.class,
        InterviewInvitationsResource.class,
        InterviewReviewResource.class,
        InterviewsResource.class,
        IntroVideoResource.class,
        InvitationsResource.class,
        JudgementResource.class,
        OrganisationResource.class,
        PublicInterviewResource.class,
        QuestionVideoResource.class,
        OwnSessionResource.class,
        PublicSessionResource.class,
        QuestionsResource.class,
        LevelsResource.class,
        ShareLinksResource.class,
        SharedAnswersResource.class,
        ShortlistResource.class,
        GroupReportResource.class,
        ModelBudgetResource.class,
        MailLogResource.class,
        MailWishesResource.class,
        ModelChecksResource.class,
        ReviewersResource.class,
        SessionsResource.class,
        ResendWebhookResource.class,
        SpeedTestResource.class,
        TranscriptsResource.class,
        StripeWebhookResource.class,
        SubscriptionResource.class,
        UploadResponseResource.class,
        UsersResource.class,
        ApiTokensResource.class,
        AuditTrailResource.class,
        UploadsResource.class,
        UsageResource.class,
        TokenResource.class,
        EntityTagFilter.class,
        JsonProvider.class,
        LimitFilter.class,
        NoStoreFilter.class,
        ProblemMapper.class,
        ViolationMapper.class);
  }
}
