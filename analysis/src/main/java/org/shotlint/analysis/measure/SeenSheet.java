package org.shotlint.analysis.measure;

import java.util.List;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetFigure;

/**
 * A model sheet as a clip of some size would show it: frames at work size are softer than pictures of sheets, and most codecs keep one sample
 * of colour for four pixels. What is measured on both is then off by the same.
 */
final class SeenSheet {
    private static final double LUMA_SOFT_PX = 0.55;
    private static final double CHROMA_PITCH = 2;
    private static final double SOFT_OF_PITCH = 0.5;

    private SeenSheet() {}

    /** The sheet with all its figures softened. */
    static ModelSheet in(ModelSheet sheet, WorkSize size) {
        return new ModelSheet(
                sheet.name(), sheet.views(), sheet.palette(), sheet.sha256(), soft(sheet.figures(), size));
    }

    /** Figures at the size that the clip shows them in, softened. */
    static List<SheetFigure> soft(List<SheetFigure> figures, WorkSize size) {
        double pitch = CHROMA_PITCH * size.width() / size.clipWidth();
        double chroma = Math.hypot(LUMA_SOFT_PX, SOFT_OF_PITCH * pitch);
        return figures.stream()
                .map(figure -> soft(figure, LUMA_SOFT_PX, chroma))
                .toList();
    }

    private static SheetFigure soft(SheetFigure figure, double lumaPx, double chromaPx) {
        int width = figure.width();
        int height = figure.height();
        byte[] ycc = figure.ycc();
        for (int channel = 0; channel < 3; channel++) {
            double[] kernel = kernel(channel == 0 ? lumaPx : chromaPx);
            double[] plane = new double[width * height];
            for (int i = 0; i < plane.length; i++) {
                plane[i] = ycc[3 * i + channel] & 0xff;
            }
            double[] soft = along(along(plane, width, height, kernel, true), width, height, kernel, false);
            for (int i = 0; i < plane.length; i++) {
                ycc[3 * i + channel] = (byte) Math.round(soft[i]);
            }
        }
        return new SheetFigure(figure.view(), width, height, ycc, figure.mask());
    }

    private static double[] kernel(double sigma) {
        int reach = (int) Math.ceil(2.5 * sigma);
        double[] kernel = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            kernel[i + reach] = Math.exp(-0.5 * i * i / (sigma * sigma));
            sum += kernel[i + reach];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= sum;
        }
        return kernel;
    }

    private static double[] along(double[] plane, int width, int height, double[] kernel, boolean across) {
        double[] soft = new double[plane.length];
        int reach = kernel.length / 2;
        int step = across ? 1 : width;
        int last = (across ? width : height) - 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                int at = across ? x : y;
                double sum = 0;
                if (at >= reach && at + reach <= last) {
                    for (int k = 0, from = i - reach * step; k < kernel.length; k++, from += step) {
                        sum += kernel[k] * plane[from];
                    }
                } else {
                    for (int k = 0; k < kernel.length; k++) {
                        int other = Math.max(0, Math.min(last, at + k - reach));
                        sum += kernel[k] * plane[i + (other - at) * step];
                    }
                }
                soft[i] = sum;
            }
        }
        return soft;
    }
}
