package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

/** A district founded in an empty table by nothing but the function itself. */
final class NewDistrict {
  static final DistrictId ID = new DistrictId(SmallDistrict.id("009"));
  static final String OFFICER = "first-officer";
  static final List<String> COMMUNITIES =
      List.of("锦坤园", "柳岸", "望江", "荷塘", "松竹", "桂园", "梅林", "柏庄", "云溪", "石桥");

  private NewDistrict() {}

  static JsonNode found(BankPlayer bank) {
    return task(
            bank,
            """
            {"task":"found-district","district":{"id":"%s","name":"镜湖区"},\
            "officer":{"number":"S00001","name":"周 岚","phone":"10000000091"},\
            "effective":"2026-01-01"}\
            """
                .formatted(ID))
        .tree();
  }

  static Played task(BankPlayer bank, String json) {
    return bank.play(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Founds the district, ties its officer and makes ten communities; their ids by name. */
  static Map<String, String> open(BankPlayer bank) {
    String code = found(bank).at("/binding/code").asText();
    assertThat(bind(bank, OFFICER, code).status()).isEqualTo(201);
    Map<String, String> communities = new HashMap<>();
    for (String name : COMMUNITIES) {
      JsonNode made =
          bank.as(OFFICER)
              .with("district", ID)
              .body("{\"name\":\"" + name + "\"}")
              .send("POST /districts/{district}/communities")
              .body();
      communities.put(name, made.path("community").asText());
    }
    return communities;
  }

  static Played bind(BankPlayer bank, String subject, String code) {
    return bank.as(subject).body("{\"code\":\"" + code + "\"}").send("POST /bindings");
  }
}
