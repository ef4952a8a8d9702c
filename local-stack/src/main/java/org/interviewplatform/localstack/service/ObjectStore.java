package org.interviewplatform.localstack.service;

/** The S3 server's port and the one pair of keys it knows. */
public record ObjectStore(int port, String accessKey, String secretKey) {

  /** The address as a browser and the application use it. */
  public String endpoint() {
    return "http://127.0.0.1:" + port;
  }
}
