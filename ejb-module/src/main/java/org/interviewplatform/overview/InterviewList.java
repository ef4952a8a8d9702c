package org.interviewplatform.overview;

import java.util.List;

/** The interviews of the current organisation with how far each has come. */
public interface InterviewList {
  /** Some of them, and where to go on. */
  InterviewRows find(InterviewFilter filter);

  /** Who has written any, by name. */
  List<Owner> owners(int most);
}
