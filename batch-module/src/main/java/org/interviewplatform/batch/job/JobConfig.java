package org.interviewplatform.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/** How jobs are run on this node. */
@ApplicationScoped
class JobConfig {
  static final ConfigKey<Duration> POLL =
      ConfigKey.of(
          "interview-platform.jobs.poll-interval",
          Duration.class,
          "PT1S",
          "How often a node looks for work that another node asked for");
  static final ConfigKey<Duration> LEASE =
      ConfigKey.of(
          "interview-platform.jobs.lease",
          Duration.class,
          "PT20S",
          "How long after its last heartbeat a node is believed dead and its jobs are taken over");
  static final ConfigKey<Duration> HEARTBEAT =
      ConfigKey.of(
          "interview-platform.jobs.heartbeat",
          Duration.class,
          "PT5S",
          "How often a node renews its leases and looks for expired ones");
  static final ConfigKey<Duration> STOP_PATIENCE =
      ConfigKey.of(
          "interview-platform.jobs.stop-patience",
          Duration.class,
          "PT8S",
          "How long a stopping node lets its jobs finish before it hands them back");
  static final ConfigKey<Integer> MEDIA =
      ConfigKey.of(
          "interview-platform.jobs.process-media.concurrency",
          Integer.class,
          "2",
          "Recordings processed at once on one node");
  static final ConfigKey<Integer> ANALYSIS =
      ConfigKey.of(
          "interview-platform.jobs.analyse-response.concurrency",
          Integer.class,
          "2",
          "Answers analysed at once on one node");
  static final ConfigKey<Duration> SCORE_AGAIN =
      ConfigKey.of(
          "interview-platform.jobs.score-again.delay",
          Duration.class,
          "PT1M",
          "How long after a failed attempt levels or a transcript that could not be had are tried"
              + " for again; doubled for every further attempt, of which there are seven");
  static final ConfigKey<Integer> REPORT =
      ConfigKey.of(
          "interview-platform.jobs.build-report.concurrency",
          Integer.class,
          "2",
          "Reports drawn at once on one node");
  static final ConfigKey<Integer> EMAIL =
      ConfigKey.of(
          "interview-platform.jobs.send-email.concurrency",
          Integer.class,
          "2",
          "E-mails sent at once by one node");

  static final ConfigKey<Integer> WEBHOOK =
      ConfigKey.of(
          "interview-platform.jobs.deliver-webhook.concurrency",
          Integer.class,
          "4",
          "Webhooks sent at once by one node");

  @Inject Settings settings;

  Duration poll() {
    return settings.get(POLL);
  }

  Duration lease() {
    return settings.get(LEASE);
  }

  Duration heartbeat() {
    return settings.get(HEARTBEAT);
  }

  Duration stopPatience() {
    return settings.get(STOP_PATIENCE);
  }

  int mediaConcurrency() {
    return settings.get(MEDIA);
  }

  int analysisConcurrency() {
    return settings.get(ANALYSIS);
  }

  Duration scoreAgainDelay() {
    return settings.get(SCORE_AGAIN);
  }

  int reportConcurrency() {
    return settings.get(REPORT);
  }

  int emailConcurrency() {
    return settings.get(EMAIL);
  }

  int webhookConcurrency() {
    return settings.get(WEBHOOK);
  }
}
