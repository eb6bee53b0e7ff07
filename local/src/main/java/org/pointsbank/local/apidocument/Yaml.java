package org.pointsbank.local.apidocument;

import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** YAML as maps in the order of the text. */
final class Yaml {
  private static final int WIDTH = 120;
  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setDereferenceAliases(true)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setUseUnicodeEncoding(true)
          .setWidth(WIDTH)
          .build();

  private Yaml() {}

  static Tree read(String text) {
    if (new Load(LoadSettings.builder().build()).loadFromString(text) instanceof Map<?, ?> map) {
      return Tree.of(map);
    }
    throw new IllegalArgumentException("not a YAML mapping: " + text);
  }

  static String write(Tree map) {
    return new Dump(SETTINGS, new Quoting(SETTINGS)).dumpToString(map);
  }

  /**
   * Long texts as they are; quotes what a reader of an older YAML would take for a date, a number
   * or a flag.
   */
  private static final class Quoting extends StandardRepresenter {
    private static final Pattern DOUBTFUL =
        Pattern.compile(
            "(?!\\d+\\.\\d+\\.\\d+$)[0-9.+-].*|(?i:y|n|yes|no|on|off|true|false|null|~)");

    Quoting(DumpSettings settings) {
      super(settings);
      representers.put(String.class, text -> string((String) text));
    }

    private Node string(String text) {
      if (text.indexOf('\n') >= 0) {
        return representScalar(Tag.STR, text, ScalarStyle.LITERAL);
      }
      boolean doubtful = DOUBTFUL.matcher(text).matches();
      return representScalar(
          Tag.STR, text, doubtful ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }
  }
}
