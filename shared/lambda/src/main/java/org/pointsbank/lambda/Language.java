package org.pointsbank.lambda;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the bank speaks. */
public enum Language {
  /** As it is written on the mainland. */
  CHINESE("zh-CN", "zh"),
  /** For everybody else. */
  ENGLISH("en", "en");

  private final String tag;
  private final String file;

  Language(String tag, String file) {
    this.tag = tag;
    this.file = file;
  }

  String tag() {
    return tag;
  }

  String file() {
    return file;
  }

  /** Whichever of both it is. */
  public <T> T choose(T chinese, T english) {
    return this == ENGLISH ? english : chinese;
  }

  /** What an Accept-Language header asks for; Chinese where it asks for neither. */
  public static Language asked(Optional<String> header) {
    if (header.isEmpty()) {
      return CHINESE;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header.get());
      String tag = Locale.lookupTag(ranges, List.of("zh-CN", "zh", "en"));
      return "en".equals(tag) ? ENGLISH : CHINESE;
    } catch (IllegalArgumentException e) {
      return CHINESE;
    }
  }
}
