package org.interviewplatform.localai.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Answers one method on one path. */
interface Endpoint {
  Answer answer(HttpExchange exchange) throws IOException, ApiException;
}
