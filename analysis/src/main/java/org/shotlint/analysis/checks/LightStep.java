package org.shotlint.analysis.checks;

import org.shotlint.analysis.evidence.Step;

/** Tells a step of light that cannot be anything else, however much the picture moves at the same time. */
final class LightStep {
    private static final double LEAST_STEP = 0.1;
    private static final double EVEN = 0.9;
    private static final double LIKENESS = 0.5;
    private static final double AGREEMENT = 0.3;

    private LightStep() {}

    /**
     * Whether the whole picture steps by the same gain and otherwise is the same picture. A drawing that is darker by a fifth clips and
     * quantises differently, and things go on moving, so that its likeness is lower than that of two drawings in the same light; a cut or
     * a dissolve has neither an even gain nor details that agree.
     */
    static boolean isPlain(Step step) {
        return Math.abs(step.lightMean()) >= LEAST_STEP
                && Math.abs(step.lightMean()) >= EVEN * step.lightRms()
                && step.likeness() >= LIKENESS
                && step.agreement() >= AGREEMENT;
    }
}
