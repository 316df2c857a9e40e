package org.shotlint.samples.encode;

/** How drawn frames become coded frames. */
public enum Scan {
    /** One drawn frame is one coded frame. */
    PROGRESSIVE {
        @Override
        FieldPair fields(int codedFrame) {
            return new FieldPair(codedFrame, codedFrame);
        }
    },
    /** Two drawn frames are the two fields of one coded frame, upper field first; half the frames at half the rate. */
    INTERLACED {
        @Override
        FieldPair fields(int codedFrame) {
            return new FieldPair(2 * codedFrame, 2 * codedFrame + 1);
        }
    },
    /** Four drawn frames become five coded ones by 3:2 pulldown (AA AB BC CC DD), the second and third of each five woven of two drawings. */
    TELECINED {
        @Override
        FieldPair fields(int codedFrame) {
            int upper = codedFrame * 4 / 5;
            int lower = (codedFrame * 4 + 2) / 5;
            return new FieldPair(upper, lower);
        }
    };

    /** Drawn frames whose lines are the upper (even) and the lower (odd) field of a coded frame. */
    record FieldPair(int upperFrame, int lowerFrame) {}

    abstract FieldPair fields(int codedFrame);

    /** Number of whole coded frames that {@code drawnFrames} give. */
    int codedFrames(int drawnFrames) {
        int count = 0;
        while (fields(count).lowerFrame() < drawnFrames) {
            count++;
        }
        return count;
    }

    /** Factor of the frame rate, numerator. */
    int rateNumerator() {
        return this == TELECINED ? 5 : 1;
    }

    /** Factor of the frame rate, denominator. */
    int rateDenominator() {
        return switch (this) {
            case PROGRESSIVE -> 1;
            case INTERLACED -> 2;
            case TELECINED -> 4;
        };
    }
}
