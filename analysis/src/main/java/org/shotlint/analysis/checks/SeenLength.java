package org.shotlint.analysis.checks;

/**
 * A length of a character as a shot shows it.
 *
 * @param value the middle of what the shot's drawings show
 */
public record SeenLength(BuildProperty property, double value) {}
