package org.pointsbank.local.broken.awardpoints;

/** Breaks a rule on purpose: its name says nothing. */
public record TellerHelper(String name) {}
