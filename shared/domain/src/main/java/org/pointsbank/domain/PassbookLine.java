package org.pointsbank.domain;

/**
 * One entry of a passbook: never changed, never removed. Source: rules 3.5 and 5.3.
 *
 * @param account whose book
 * @param sequence counts from 1 without a gap
 * @param deltas how much
 * @param story why, by which rules, by whom, served when, posted when
 * @param after the balance behind this line
 */
public record PassbookLine(
    AccountId account, long sequence, Deltas deltas, Posting.Story story, Balance after) {}
