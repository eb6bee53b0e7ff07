package org.pointsbank.bench.baseline;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Answers one request with one item: plain streams, plain client, nothing injected. */
public final class ReadItem implements RequestStreamHandler {
  private static final JsonFactory JSON = new JsonFactory();

  private final String table = System.getenv("TABLE_NAME");
  private final DynamoDbClient client =
      DynamoDbClient.builder()
          .httpClient(UrlConnectionHttpClient.create())
          .region(Region.of(System.getenv("AWS_REGION")))
          .endpointOverride(URI.create(System.getenv("AWS_ENDPOINT_URL_DYNAMODB")))
          .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
          .build();

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    String person = person(input);
    Map<String, AttributeValue> item =
        client
            .getItem(
                GetItemRequest.builder()
                    .tableName(table)
                    .key(
                        Map.of(
                            "pk", AttributeValue.fromS("PERSON#" + person),
                            "sk", AttributeValue.fromS("PERSON")))
                    .consistentRead(true)
                    .build())
            .item();
    answer(output, item);
  }

  private static String person(InputStream input) throws IOException {
    try (JsonParser parser = JSON.createParser(input)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME
            && parser.currentName().equals("person")) {
          return parser.nextTextValue();
        }
      }
    }
    throw new IOException("no {person}");
  }

  private static void answer(OutputStream output, Map<String, AttributeValue> item)
      throws IOException {
    StringWriter body = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(body)) {
      json.writeStartObject();
      json.writeStringField("number", item.getOrDefault("number", AttributeValue.fromS("")).s());
      json.writeEndObject();
    }
    try (JsonGenerator json = JSON.createGenerator(output)) {
      json.writeStartObject();
      json.writeNumberField("statusCode", 200);
      json.writeStringField("body", body.toString());
      json.writeEndObject();
    }
  }
}
