package org.shotlint.samples;

/** Frames that are those of another source in size, number and rate, and differ in their pictures only. */
public interface WrappedSource extends FrameSource {
    /** The source within. */
    FrameSource within();

    @Override
    default int width() {
        return within().width();
    }

    @Override
    default int height() {
        return within().height();
    }

    @Override
    default int frameCount() {
        return within().frameCount();
    }

    @Override
    default int rateNumerator() {
        return within().rateNumerator();
    }

    @Override
    default int rateDenominator() {
        return within().rateDenominator();
    }
}
