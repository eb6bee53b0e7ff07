package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts what is said into words: {@code story_zh.properties}, {@code story_en.properties}. */
@Singleton
final class StoryWords {
  /** Where a fact stands in the words: {@code {who}}. */
  static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

  private final Map<Tongue, Properties> words = new ConcurrentHashMap<>();

  /** The languages of a story. */
  enum Tongue {
    /** 中文. */
    ZH("story_zh.properties", "，"),
    /** English. */
    EN("story_en.properties", ", ");

    private final String file;
    private final String between;

    Tongue(String file, String between) {
      this.file = file;
      this.between = between;
    }
  }

  /**
   * {@code said} in the words of {@code tongue}.
   *
   * @throws IllegalStateException if it has no words for it, or a place without a fact
   */
  String in(Tongue tongue, Said said) {
    return switch (said) {
      case Said.Plain(String zh, String en) ->
          switch (tongue) {
            case ZH -> zh;
            case EN -> en;
          };
      case Said.Worded worded -> filled(tongue, worded);
      case Said.Listed listed ->
          listed.parts().stream()
              .map(part -> in(tongue, part))
              .collect(Collectors.joining(tongue.between));
    };
  }

  /** In one pass, so that nothing is looked for inside a fact. */
  private String filled(Tongue tongue, Said.Worded said) {
    return PLACE
        .matcher(template(tongue, said.key()))
        .replaceAll(place -> Matcher.quoteReplacement(in(tongue, fact(said, place.group(1)))));
  }

  private static Said fact(Said.Worded said, String name) {
    return Optional.ofNullable(said.facts().get(name))
        .orElseThrow(() -> new IllegalStateException("no " + name + " in " + said.key()));
  }

  private String template(Tongue tongue, String key) {
    return Optional.ofNullable(words.computeIfAbsent(tongue, StoryWords::load).getProperty(key))
        .orElseThrow(() -> new IllegalStateException("no words for " + key));
  }

  /** All words of {@code tongue}, as its file has them. */
  static Properties load(Tongue tongue) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(StoryWords.class.getResourceAsStream(tongue.file)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
