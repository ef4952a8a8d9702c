package org.interviewplatform.localai.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

/** The parser's streaming side only; parts are never collected by it. */
final class MultipartForms
    extends AbstractFileUpload<MultipartRequest, DiskFileItem, DiskFileItemFactory> {

  @Override
  public FileItemInputIterator getItemIterator(MultipartRequest request) throws IOException {
    return super.getItemIterator((RequestContext) request);
  }

  @Override
  public Map<String, List<DiskFileItem>> parseParameterMap(MultipartRequest request) {
    throw new UnsupportedOperationException("parts are streamed");
  }

  @Override
  public List<DiskFileItem> parseRequest(MultipartRequest request) {
    throw new UnsupportedOperationException("parts are streamed");
  }
}
