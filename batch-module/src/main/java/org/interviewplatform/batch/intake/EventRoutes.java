package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.interviewplatform.analysis.AnalysisCompleted;
import org.interviewplatform.analysis.AnswerScored;
import org.interviewplatform.analysis.ConclusionService;
import org.interviewplatform.batch.job.JobCatalog;
import org.interviewplatform.billing.LimitReached;
import org.interviewplatform.billing.PaymentCompleted;
import org.interviewplatform.billing.PaymentFailed;
import org.interviewplatform.interview.CandidateInvited;
import org.interviewplatform.interview.CandidateReminded;
import org.interviewplatform.interview.DeadlineMoved;
import org.interviewplatform.interview.InterviewCreated;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.media.MediaAudioExtracted;
import org.interviewplatform.media.MediaFileUploaded;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaProcessed;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.WordSource;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.organisation.AccountLinkWanted;
import org.interviewplatform.organisation.SecondFactorTaken;
import org.interviewplatform.platform.event.CloudEvent;
import org.interviewplatform.platform.event.DomainEvent;
import org.interviewplatform.platform.event.EventType;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.report.ReportGenerated;
import org.interviewplatform.report.ReportService;
import org.interviewplatform.review.ColleagueMentioned;
import org.interviewplatform.review.DecisionMade;
import org.interviewplatform.session.AiAnalysisWithdrawn;
import org.interviewplatform.session.CandidateRequestMade;
import org.interviewplatform.session.InterviewCompleted;
import org.interviewplatform.session.QuestionReopened;
import org.interviewplatform.session.ResumeLinkRequested;
import org.interviewplatform.session.SessionExpired;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionReopening;
import org.interviewplatform.session.SessionSubmitted;

/** Every event there is, and what follows from it. */
@ApplicationScoped
class EventRoutes {
  @Inject JobRequests jobs;
  @Inject ConclusionService conclusions;
  @Inject CompletionNews news;
  @Inject CandidateNews candidates;
  @Inject CandidateRequestNews requests;
  @Inject AccountNews accounts;
  @Inject MentionNews mentions;
  @Inject Withdrawals withdrawals;
  @Inject MediaService media;
  @Inject UsageMetering metering;
  @Inject BillingNews billing;
  @Inject ReportService reports;
  @Inject SessionReopening reopenings;

  private final Map<Class<? extends DomainEvent>, Route> routes = new LinkedHashMap<>();

  EventRoutes() {
    on(InterviewCreated.class, (envelope, event) -> {});
    on(CandidateInvited.class, this::invited);
    on(
        DeadlineMoved.class,
        (envelope, event) -> reopenings.reopen(new InterviewId(event.interviewId())));
    on(CandidateReminded.class, this::reminded);
    on(AccountLinkWanted.class, this::account);
    on(SecondFactorTaken.class, (at, event) -> mail(at, accounts.taken(at.id(), event)));
    on(MediaFileUploaded.class, this::uploaded);
    on(MediaAudioExtracted.class, this::audioExtracted);
    on(MediaProcessed.class, this::processed);
    on(AnalysisCompleted.class, this::analysed);
    on(AnswerScored.class, this::scored);
    on(SessionSubmitted.class, this::submitted);
    on(SessionExpired.class, this::expired);
    on(CandidateRequestMade.class, this::requested);
    on(ResumeLinkRequested.class, this::lost);
    on(QuestionReopened.class, this::reopened);
    on(AiAnalysisWithdrawn.class, this::withdrawn);
    on(InterviewCompleted.class, this::completed);
    on(ColleagueMentioned.class, this::mentioned);
    on(ReportGenerated.class, (envelope, event) -> {});
    on(DecisionMade.class, (envelope, event) -> {});
    on(LimitReached.class, (at, event) -> mail(at, billing.limitReached(at.id(), event)));
    on(PaymentCompleted.class, (at, event) -> mail(at, billing.paid(at.id(), event.paymentId())));
    on(PaymentFailed.class, (at, event) -> mail(at, billing.unpaid(at.id(), event.paymentId())));
  }

  /** The topics to listen to. */
  List<String> topics() {
    return routes.keySet().stream().map(EventType::of).map(EventType::topic).toList();
  }

  /** The events that have a route. */
  Set<Class<? extends DomainEvent>> events() {
    return routes.keySet();
  }

  /** What follows; empty for an event, or a version of one, that is not known here. */
  Optional<Route> of(CloudEvent envelope) {
    return routes.entrySet().stream()
        .filter(route -> envelope.is(route.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private <E extends DomainEvent> void on(Class<E> type, BiConsumer<CloudEvent, E> follow) {
    routes.put(type, envelope -> follow.accept(envelope, envelope.as(type)));
  }

  private void invited(CloudEvent envelope, CandidateInvited event) {
    mail(envelope, candidates.invite(envelope.id(), event));
  }

  private void reminded(CloudEvent envelope, CandidateReminded event) {
    mail(envelope, candidates.remind(envelope.id(), event));
  }

  private void account(CloudEvent envelope, AccountLinkWanted event) {
    mail(envelope, accounts.tell(envelope.id(), event));
  }

  /** A candidate has lost the link and wants to go on. */
  private void lost(CloudEvent envelope, ResumeLinkRequested event) {
    mail(envelope, candidates.resume(envelope.id(), event.sessionId()));
  }

  /** The report is drawn again when the candidate has handed in again. */
  private void reopened(CloudEvent envelope, QuestionReopened event) {
    reports.outdated(new SessionId(event.sessionId()));
    mail(envelope, candidates.again(envelope.id(), event.sessionId()));
  }

  private void mail(CloudEvent envelope, List<NotificationId> told) {
    told.forEach(each -> jobs.request(JobCatalog.SEND_EMAIL, each.value(), envelope.id()));
  }

  private void uploaded(CloudEvent envelope, MediaFileUploaded event) {
    jobs.request(JobCatalog.PROCESS_MEDIA, event.mediaId(), envelope.id());
    metering.stored(event.mediaId());
  }

  private void analysed(CloudEvent envelope, AnalysisCompleted event) {
    metering.analysed(event);
    concludeWith(event.mediaId());
  }

  private void audioExtracted(CloudEvent envelope, MediaAudioExtracted event) {
    jobs.request(JobCatalog.ANALYSE_RESPONSE, event.mediaId(), envelope.id());
  }

  /** The words of a recording are analysed already; those of a text are there only now. */
  private void processed(CloudEvent envelope, MediaProcessed event) {
    if (media.wordsOf(new MediaId(event.mediaId())).filter(WordSource::written).isPresent()) {
      jobs.request(JobCatalog.ANALYSE_RESPONSE, event.mediaId(), envelope.id());
    }
    concludeWith(event.mediaId());
  }

  private void submitted(CloudEvent envelope, SessionSubmitted event) {
    conclusions.concludeIfDone(new SessionId(event.sessionId()));
    mail(envelope, candidates.receipt(envelope.id(), event.sessionId()));
  }

  /** Nobody is written to: who did not answer in time has been told the deadline before. */
  private void expired(CloudEvent envelope, SessionExpired event) {
    conclusions.concludeIfDone(new SessionId(event.sessionId()));
  }

  private void completed(CloudEvent envelope, InterviewCompleted event) {
    jobs.request(JobCatalog.BUILD_REPORT, event.sessionId(), envelope.id());
    mail(envelope, news.tell(envelope.id(), event));
  }

  /** A report that was drawn without these levels is drawn with them. */
  private void scored(CloudEvent envelope, AnswerScored event) {
    if (reports.outdated(new SessionId(event.sessionId()))) {
      jobs.request(JobCatalog.BUILD_REPORT, event.sessionId(), envelope.id());
    }
  }

  private void requested(CloudEvent envelope, CandidateRequestMade event) {
    mail(envelope, requests.tell(envelope.id(), event));
  }

  private void mentioned(CloudEvent envelope, ColleagueMentioned event) {
    mail(envelope, mentions.tell(envelope.id(), event));
  }

  /** A report that was drawn with what is now gone is drawn without it. */
  private void withdrawn(CloudEvent envelope, AiAnalysisWithdrawn event) {
    if (withdrawals.withdraw(new SessionId(event.sessionId()))) {
      jobs.request(JobCatalog.BUILD_REPORT, event.sessionId(), envelope.id());
    }
  }

  private void concludeWith(UUID recording) {
    conclusions.concludeIfDone(new MediaId(recording));
  }
}
