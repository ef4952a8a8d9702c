package org.interviewplatform.billing;

/** A limit as a part of a plain sentence. */
final class UsageWords {
  private UsageWords() {}

  static String of(Metric metric, long limit) {
    return switch (metric) {
      case INTERVIEWS -> limit + " interviews a month, and all of them are used";
      case SESSIONS -> limit + " candidates' sessions a month, and all of them are used";
      case ANALYSED_MINUTES -> limit + " analysed minutes a month, and all of them are used";
      case STORAGE_GIGABYTES -> limit + " GiB for recordings, and they are full";
      case SEATS -> limit + " seats, and all of them are taken";
    };
  }
}
