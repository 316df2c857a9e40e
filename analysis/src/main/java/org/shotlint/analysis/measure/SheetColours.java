package org.shotlint.analysis.measure;

import java.util.List;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetFigure;

/** What a sheet says of the colours of its figures, of where they lie and of the figures' boxes, to look for them by. Threads may share one. */
final class SheetColours {
    private final List<float[]> variants;
    private final LayoutSearch layout;
    private final double narrowest;
    private final double widest;

    SheetColours(ModelSheet sheet) {
        ColourBins sharp = new ColourBins();
        ColourBins soft = new ColourBins();
        for (SheetFigure figure : sheet.figures()) {
            byte[] ycc = figure.ycc();
            byte[] mask = figure.mask();
            int w = figure.width();
            for (int i = 0; i < mask.length; i++) {
                if (mask[i] != 0) {
                    sharp.add(ColourBins.code(ycc[3 * i] & 0xff, ycc[3 * i + 1] & 0xff, ycc[3 * i + 2] & 0xff));
                    soft.add(ColourBins.code(soft(ycc, 3 * i, w), soft(ycc, 3 * i + 1, w), soft(ycc, 3 * i + 2, w)));
                }
            }
        }
        float[] exact = sharp.shares();
        float[] both = soft.shares();
        for (int i = 0; i < both.length; i++) {
            both[i] = (exact[i] + both[i]) / 2;
        }
        // Frames may be softer than the sheet: small patterns then show what lies between their colours.
        variants = List.of(exact, both);
        layout = new LayoutSearch(sheet);
        double[] aspects = sheet.figures().stream()
                .mapToDouble(figure -> (double) figure.width() / figure.height())
                .sorted()
                .toArray();
        narrowest = aspects.length == 0 ? 0 : aspects[0];
        widest = aspects.length == 0 ? 0 : aspects[aspects.length - 1];
    }

    /** Shares of the bins of {@link ColourBins}, as the figures are drawn first; not to be written. */
    List<float[]> variants() {
        return variants;
    }

    LayoutSearch layout() {
        return layout;
    }

    /** Width to height of the narrowest figure. */
    double narrowest() {
        return narrowest;
    }

    /** Width to height of the widest figure. */
    double widest() {
        return widest;
    }

    /** Mean of the nine samples around one. */
    private static int soft(byte[] ycc, int at, int width) {
        int sum = 0;
        int count = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int i = at + 3 * (dy * width + dx);
                if (i >= 0 && i < ycc.length) {
                    sum += ycc[i] & 0xff;
                    count++;
                }
            }
        }
        return sum / count;
    }
}
