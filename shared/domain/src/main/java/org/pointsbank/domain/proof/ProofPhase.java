package org.pointsbank.domain.proof;

/** What a proof is at. */
public enum ProofPhase {
  /** Everybody in the list of the community, with all that is theirs. */
  PEOPLE,
  /** Heads of whoever is not in the list. */
  HEADS,
  /** Pieces and budgets of every round. */
  ROUNDS,
  /** Nothing is left to do. */
  OVER;

  ProofPhase next() {
    return switch (this) {
      case PEOPLE -> HEADS;
      case HEADS -> ROUNDS;
      case ROUNDS, OVER -> OVER;
    };
  }
}
