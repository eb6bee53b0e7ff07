package org.pointsbank.local.apidocument;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which components something refers to, directly or by way of others. */
final class References {
  private final Map<String, Tree> followed;
  private final Set<String> found = new HashSet<>();

  private References(Map<String, Tree> followed) {
    this.followed = followed;
  }

  /**
   * The names that {@code node} refers to.
   *
   * @param followed components that may refer to others themselves
   */
  static Set<String> of(Tree node, Map<String, Tree> followed) {
    References references = new References(followed);
    references.look(node);
    return references.found;
  }

  private void look(@Nullable Object node) {
    if (node instanceof Collection<?> all) {
      all.forEach(this::look);
    }
    if (node instanceof Tree tree) {
      look(tree.values());
      tree.referred().filter(found::add).ifPresent(name -> look(followed.get(name)));
    }
  }
}
