package org.pointsbank.local.broken.testkit;

/** What only tests may know. */
public record Toy(String name) {}
