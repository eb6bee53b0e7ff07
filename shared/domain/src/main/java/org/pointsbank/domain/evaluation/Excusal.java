package org.pointsbank.domain.evaluation;

import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;

/**
 * That somebody is excused from an evaluation: ill, caring for somebody or the like. They are shown
 * apart and not ranked. Source: rules 7.9.
 *
 * @param of which evaluation
 * @param person who is excused
 * @param number the member number
 * @param reason in the worker's words; for staff alone
 * @param by which worker, and when
 * @param stands whether it still does
 * @param version counts its changes
 */
public record Excusal(
    Manifest.Of of,
    PersonId person,
    String number,
    String reason,
    Confirmation by,
    boolean stands,
    long version) {}
