package org.pointsbank.domain;

/** As what a person serves; each capacity earns on the account of its colour. Source: rules 4.4. */
public enum Capacity {
  /** 党员. */
  PARTY_MEMBER(Colour.RED),
  /** 在职党员: a Party member who serves where they live and belongs where they work. */
  IN_SERVICE_PARTY_MEMBER(Colour.RED),
  /** 群众. */
  RESIDENT(Colour.BLUE),
  /** 楼栋单元长. */
  UNIT_HEAD(Colour.GREEN);

  private final Colour colour;

  Capacity(Colour colour) {
    this.colour = colour;
  }

  /** The colour of the account that this capacity earns on. */
  public Colour colour() {
    return colour;
  }
}
