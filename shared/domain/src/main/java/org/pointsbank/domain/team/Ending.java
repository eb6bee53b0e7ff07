package org.pointsbank.domain.team;

import java.time.LocalDate;
import org.pointsbank.domain.PersonId;

/**
 * The end of a team or a partnership; nothing is deleted by it.
 *
 * @param day the first day no more
 * @param reason why
 * @param by who said so
 */
public record Ending(LocalDate day, String reason, PersonId by) {}
