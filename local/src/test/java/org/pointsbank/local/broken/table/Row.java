package org.pointsbank.local.broken.table;

import java.util.List;
import org.pointsbank.local.broken.domain.Sum;

/** Breaks a rule on purpose: it and the domain go round in a circle. */
public record Row(List<Sum> sums) {}
