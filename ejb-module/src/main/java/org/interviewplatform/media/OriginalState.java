package org.interviewplatform.media;

/** The stages of an original's life. */
public enum OriginalState {
  /** Bytes are coming in. */
  RECEIVING,
  /** All bytes are in the object storage. */
  STORED,
  /** Given up, or never finished; its bytes have been swept away. */
  ABANDONED
}
