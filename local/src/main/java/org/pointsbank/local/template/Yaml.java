package org.pointsbank.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML value as CloudFormation reads it: texts, lists, fields, and intrinsic functions. */
sealed interface Yaml {
  /** A scalar, as written: whether it is a number or a flag is for the reader to say. */
  record Text(String value) implements Yaml {}

  /** A sequence. */
  record Many(List<Yaml> values) implements Yaml {}

  /** A mapping, in its order. */
  record Fields(Map<String, Yaml> values) implements Yaml {}

  /**
   * An intrinsic function: {@code !Ref x}, {@code Fn::Sub: x}.
   *
   * @param name without {@code !} or {@code Fn::}
   */
  record Intrinsic(String name, Yaml argument) implements Yaml {}

  /** Reads one document. */
  static Yaml parse(String text) {
    return new Compose(LoadSettings.builder().build())
        .composeString(text)
        .map(Yaml::of)
        .orElseThrow(() -> new UnknownFeature("top", "the file is empty"));
  }

  private static Yaml of(Node node) {
    Yaml value = untagged(node);
    String tag = node.getTag().getValue();
    return tag.startsWith("!") ? new Intrinsic(tag.substring(1), value) : value;
  }

  private static Yaml untagged(Node node) {
    return switch (node) {
      case ScalarNode scalar -> new Text(scalar.getValue());
      case SequenceNode sequence -> new Many(sequence.getValue().stream().map(Yaml::of).toList());
      case MappingNode mapping -> fields(mapping);
      default -> throw new UnknownFeature("top", "a YAML node of type " + node.getNodeType());
    };
  }

  private static Yaml fields(MappingNode mapping) {
    Map<String, Yaml> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new UnknownFeature("top", "a key that is not a text");
      }
      if (fields.put(key.getValue(), of(tuple.getValueNode())) != null) {
        throw new UnknownFeature("top", "\"" + key.getValue() + "\" stands twice in one mapping");
      }
    }
    if (fields.size() == 1) {
      Map.Entry<String, Yaml> only = fields.entrySet().iterator().next();
      if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
        return new Intrinsic(only.getKey().replace("Fn::", ""), only.getValue());
      }
    }
    return new Fields(fields);
  }
}
