package org.shotlint.analysis.report;

/**
 * What became of one check on one shot where it found nothing to say.
 *
 * @param shot index of the shot in the report
 * @param outcome {@code not-applicable} or {@code failed}
 * @param reason one line for people
 */
public record Outcome(String check, int shot, String outcome, String reason) {}
