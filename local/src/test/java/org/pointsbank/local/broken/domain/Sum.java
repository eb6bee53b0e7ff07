package org.pointsbank.local.broken.domain;

import org.pointsbank.local.broken.table.Row;

/** Breaks a rule on purpose: a domain that knows its table. */
public record Sum(Row row) {}
