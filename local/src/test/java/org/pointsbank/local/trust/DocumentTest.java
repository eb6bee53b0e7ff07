package org.pointsbank.local.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Played;

/** Who judges a hundred thousand answers must see what is wrong with one. */
@DisplayName("The document as a judge")
final class DocumentTest {
  private static final Document DOCUMENT = new Document();
  private static final Operation MOVE =
      Operation.all().stream()
          .filter(each -> each.key().equals("POST /communities/{community}/people/{person}/moves"))
          .findFirst()
          .orElseThrow();
  private static final String GOOD =
      "{\"move\":\"01900000-0000-7000-8000-000000000801\",\"state\":\"asked\",\"day\":null}";
  private static final String PROBLEM =
      "{\"type\":\"t\",\"title\":\"t\",\"status\":409,\"detail\":\"d\",\"code\":\"move-open\","
          + "\"requestId\":\"r\",\"errors\":[]}";

  @Test
  void findsNothingWrongWithWhatItTells() throws IOException {
    assertThat(errors(201, "application/json", GOOD)).isEmpty();
    assertThat(errors(409, "application/problem+json", PROBLEM)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"asked\"|5",
        "\"state\":\"asked\",|",
        "\"day\":null|\"day\":\"soon\"",
        "\"day\":null|\"day\":null,\"name\":\"王芳\"",
        "\"move\":\"01900000-0000-7000-8000-000000000801\"|\"move\":null",
      })
  void seesWhatIsWrongWithABody(String part, String instead) throws IOException {
    String wrong = GOOD.replace(part, instead == null ? "" : instead);

    assertThat(errors(201, "application/json", wrong)).isNotEmpty();
  }

  @Test
  void seesAStatusAMediaTypeAndACodeThatItDoesNotTell() throws IOException {
    assertThat(errors(202, "application/json", GOOD)).contains("202");
    assertThat(errors(201, "text/html", GOOD)).contains("text/html");
    assertThat(errors(409, "application/problem+json", PROBLEM.replace("move-open", "overlap")))
        .contains("overlap");
    assertThat(errors(409, "application/problem+json", PROBLEM.replace("409", "404"))).isNotEmpty();
  }

  private static String errors(int status, String type, String body) throws IOException {
    var answer = new ObjectMapper().createObjectNode().put("statusCode", status).put("body", body);
    answer.putObject("headers").put("content-type", type);
    return DOCUMENT.errors(MOVE, new Played(answer.toString()));
  }
}
