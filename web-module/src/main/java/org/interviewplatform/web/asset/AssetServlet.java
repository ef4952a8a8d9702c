package org.interviewplatform.web.asset;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Serves the assets. The container would go by the time of a file, which is the same in every
 * reproducible build: browsers would keep what they got before an upgrade for ever.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Asset> loaded = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Asset> asset = find(request.getPathInfo());
    if (asset.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(asset.get(), request.getHeader("If-None-Match"), response);
  }

  private static void send(Asset asset, @Nullable String ifNoneMatch, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", asset.entityTag());
    response.setHeader("Cache-Control", "no-cache");
    if (asset.isKnownBy(ifNoneMatch)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(asset.contentType());
    response.setContentLength(asset.content().length);
    response.getOutputStream().write(asset.content());
  }

  /** Only what exists is kept, so that asking for nonsense fills no memory. */
  private Optional<Asset> find(@Nullable String path) throws IOException {
    if (path == null) {
      return Optional.empty();
    }
    @Nullable Asset known = loaded.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Asset> read = read(path);
    read.ifPresent(asset -> loaded.put(path, asset));
    return read;
  }

  private Optional<Asset> read(String path) throws IOException {
    Optional<String> type = Asset.typeOf(path);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    try (@Nullable InputStream file = getServletContext().getResourceAsStream("/assets" + path)) {
      return file == null
          ? Optional.empty()
          : Optional.of(Asset.of(type.get(), file.readAllBytes()));
    }
  }
}
