package org.shotlint.analysis.report;

/** Damage or another obstacle met in a clip: the frame it was met at (0 where no frame is concerned) and a line for people. */
public record ClipProblem(int frame, String text) {}
