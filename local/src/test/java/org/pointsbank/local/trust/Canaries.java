package org.pointsbank.local.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * People whom nobody knows but the register: each with a name, a phone and a birth date that are
 * found nowhere else, so that they are found wherever they should not be.
 */
final class Canaries {
  private static final int PEOPLE = 500;
  private static final int RARE = 0x9F00;
  private static final int RARES = 0x90;
  private static final String HEADING = "编号,姓名,手机,出生日期,身份,社区,加入日期";

  /** Those from here on are spoken of in reasons and the like, which officers read too. */
  private static final int SPOKEN_OF = 250;

  /** Fields of bodies in which people write about people. */
  private static final Set<String> WORDS = Set.of("reason", "evidence", "wish", "proof");

  private final List<String> names = new ArrayList<>();
  private final List<String> phones = new ArrayList<>();
  private final List<String> births = new ArrayList<>();

  Canaries(long seed) {
    SplittableRandom chance = new SplittableRandom(seed);
    for (int i = 0; i < PEOPLE; i++) {
      names.add(Character.toString(RARE + i % RARES) + Character.toString(RARE + i / RARES) + "鸟");
      phones.add("1987%03d%04d".formatted(i, chance.nextInt(10_000)));
      births.add("%d-%02d-%02d".formatted(1901 + i % 20, 1 + i / 20 % 12, 1 + i / 240));
    }
  }

  /** Their register, as a worker of 锦坤园 uploads it. */
  String register() {
    StringBuilder file = new StringBuilder(HEADING).append('\n');
    for (int i = 0; i < PEOPLE; i++) {
      file.append("K%05d,%s,%s,%s".formatted(i, names.get(i), phones.get(i), births.get(i)));
      file.append(",群众,锦坤园,2026-09-01\n");
    }
    return file.toString();
  }

  /** What {@code text} tells of any of them. */
  Set<String> in(String text) {
    Set<String> found = new HashSet<>();
    if (text.indexOf('鸟') >= 0) {
      names.stream().filter(text::contains).forEach(found::add);
    }
    if (text.contains("1987")) {
      phones.stream().filter(text::contains).forEach(found::add);
    }
    if (text.contains("19")) {
      births.stream().filter(text::contains).forEach(found::add);
    }
    return found;
  }

  /** Whether all of {@code found} is of people who are spoken of. */
  boolean spokenOf(Set<String> found) {
    return found.stream().allMatch(this::spokenOf);
  }

  private boolean spokenOf(String one) {
    return names.indexOf(one) >= SPOKEN_OF
        || phones.indexOf(one) >= SPOKEN_OF
        || births.indexOf(one) >= SPOKEN_OF;
  }

  /** A body like {@code example} about the one with this number. */
  JsonNode body(JsonNode example, int number) {
    int which = number % SPOKEN_OF;
    return switch (example) {
      case ObjectNode object -> {
        ObjectNode about = JsonNodeFactory.instance.objectNode();
        object
            .properties()
            .forEach(each ->
                about.set(
                    each.getKey(),
                    object.has("phone") || WORDS.contains(each.getKey())
                        ? field(each.getKey(), each.getValue(), which)
                        : body(each.getValue(), which)));
        yield about;
      }
      case ArrayNode list ->
          JsonNodeFactory.instance
              .arrayNode()
              .addAll(
                  StreamSupport.stream(list.spliterator(), false)
                      .map(each -> body(each, which))
                      .collect(Collectors.toList()));
      default -> example;
    };
  }

  private JsonNode field(String name, JsonNode value, int which) {
    if (value instanceof TextNode) {
      return switch (name) {
        case "name" -> new TextNode(names.get(which));
        case "phone" -> new TextNode(phones.get(which));
        case "born" -> new TextNode(births.get(which));
        default ->
            WORDS.contains(name)
                ? new TextNode(names.get(SPOKEN_OF + which) + " " + phones.get(SPOKEN_OF + which))
                : value;
      };
    }
    return body(value, which);
  }
}
