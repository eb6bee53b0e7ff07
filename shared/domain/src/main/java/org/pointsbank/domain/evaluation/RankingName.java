package org.pointsbank.domain.evaluation;

import java.util.Optional;
import org.pointsbank.domain.Colour;

/** The rankings of an evaluation: one over all accounts, one for each colour. */
public enum RankingName {
  /** All of a person's accounts in the community together. */
  OVERALL(Optional.empty()),
  /** Red accounts. */
  RED(Optional.of(Colour.RED)),
  /** Blue accounts. */
  BLUE(Optional.of(Colour.BLUE)),
  /** Green accounts. */
  GREEN(Optional.of(Colour.GREEN));

  private final Optional<Colour> colour;

  RankingName(Optional<Colour> colour) {
    this.colour = colour;
  }

  /** Whether accounts of that colour count in it. */
  public boolean covers(Colour other) {
    return colour.map(other::equals).orElse(true);
  }
}
