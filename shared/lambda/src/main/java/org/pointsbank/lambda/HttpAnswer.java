package org.pointsbank.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What goes back to API Gateway.
 *
 * @param status of HTTP
 * @param headers by name
 * @param body a text in UTF-8, or the bytes of a file
 * @param file whether it is a file, which travels in Base64
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HttpAnswer(int status, Map<String, String> headers, byte[] body, boolean file) {
  private static final JsonFactory JSON = new JsonFactory();

  /** A text. */
  HttpAnswer(int status, Map<String, String> headers, byte[] text) {
    this(status, headers, text, false);
  }

  void write(OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("statusCode", status);
      json.writeObjectFieldStart("headers");
      for (Map.Entry<String, String> header : headers.entrySet()) {
        json.writeStringField(header.getKey(), header.getValue());
      }
      json.writeEndObject();
      if (file) {
        json.writeBinaryField("body", body);
      } else {
        json.writeStringField("body", new String(body, StandardCharsets.UTF_8));
      }
      json.writeBooleanField("isBase64Encoded", file);
      json.writeEndObject();
    }
  }
}
