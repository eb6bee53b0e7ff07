package org.pointsbank.domain.team;

/** The three kinds of partners. Source: rules 14.1. */
public enum PartnerKind {
  /** 红色合伙人. */
  RED_PARTNER,
  /** 共建单位. */
  CO_BUILDING_UNIT,
  /** 社会组织. */
  SOCIAL_ORGANISATION
}
