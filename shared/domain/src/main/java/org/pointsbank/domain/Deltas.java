package org.pointsbank.domain;

/**
 * What one line moves; each may be below zero. Source: rules 3.3.
 *
 * @param minutes service minutes
 * @param honour hundredths of honour points
 * @param spendable hundredths of spendable points
 * @param owed hundredths of owed points
 */
public record Deltas(long minutes, long honour, long spendable, long owed) {}
