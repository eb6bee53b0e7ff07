package org.pointsbank.testkit.simulation;

import java.util.List;

/** Whoever watches transactions come to stand. */
public interface Judge {
  /** Right before: the mirror still shows what lay there. */
  void before(Visit visit, List<Mirror.Change> changes);

  /** Right after: the mirror shows what lies there now. */
  void after(Visit visit, List<Mirror.Change> changes);
}
