package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.SeenSwatch;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetFigure;

/**
 * What a figure loses by being small in the picture: patterns mix, dots fade, lines thin out. Each number that is measured of a figure is told
 * as it would be at the size of the sheet.
 *
 * <p>Idea: the sheet's own figures are made smaller in steps and measured as figures in frames are; what their numbers differ by from those
 * at full size, a figure in a frame of that size differs by as well. A number that hardly anything is left of at some size is not told there:
 * it is given as the sheet has it.
 *
 * <p>Cost: some 15 ms for each size that comes up, once.
 */
final class SizeLoss {
    private static final double STEP = 0.87;
    private static final double LEAST_HEIGHT = 36;
    private static final double MOST_RATIO = 2;
    private static final double STEADY_RATIO = 1.35;
    private static final double LEAST_FOR_WIDTH = 0.75;
    private static final double RIM_PX = 1;
    private static final double LEAST_PX = 14;

    private final FigureShape shape;
    private final ModelSheet drawn;
    private final WorkSize size;
    private final int tallest;
    private final Means whole;
    private final Map<Integer, Means> steps = new ConcurrentHashMap<>();

    /** @param drawn the sheet whose figures {@code shape} was made of, as it is drawn */
    SizeLoss(FigureShape shape, ModelSheet drawn, WorkSize size) {
        this.shape = shape;
        this.drawn = drawn;
        this.size = size;
        tallest = drawn.figures().stream().mapToInt(SheetFigure::height).max().orElse(1);
        whole = new Means(shape.views(), drawn);
    }

    /** A height beside that of the sheet's tallest figure. @param height in pixels at work size */
    double scale(int height) {
        return Math.min(1, (double) height / tallest);
    }

    /** What a build would be at the sheet's size. @param height of the figure it was measured of, in pixels at work size */
    Build atFullSize(Build seen, int height) {
        double step = step(height);
        if (step <= 0) {
            return seen;
        }
        int lower = (int) step;
        return new Correction(means(lower), means(lower + 1), step - lower, height).of(seen);
    }

    /** How much the sheet's own figures are like themselves at that size, 0 to 1. @param height in pixels at work size */
    double usualLikeness(int height) {
        double step = step(height);
        if (step <= 0) {
            return whole.likeness;
        }
        int lower = (int) step;
        return (lower + 1 - step) * means(lower).likeness + (step - lower) * means(lower + 1).likeness;
    }

    private double step(int height) {
        return Math.log(Math.max(LEAST_HEIGHT, height) / tallest) / Math.log(STEP);
    }

    private Means means(int step) {
        return step == 0 ? whole : steps.computeIfAbsent(step, key -> new Means(views(Math.pow(STEP, key)), drawn));
    }

    private List<Build> views(double scale) {
        List<SheetFigure> smaller =
                drawn.figures().stream().map(figure -> smaller(figure, scale)).toList();
        return SeenSheet.soft(smaller, size).stream()
                .flatMap(figure -> shape.of(FigureShape.Figure.of(figure)).stream())
                .toList();
    }

    static SheetFigure smaller(SheetFigure figure, double scale) {
        int width = Math.max(1, (int) Math.round(scale * figure.width()));
        int height = Math.max(1, (int) Math.round(scale * figure.height()));
        try (MatScope scope = MatScope.open("smaller figure")) {
            Mat ycc = scope.mat(figure.height(), figure.width(), CvType.CV_8UC3);
            Mat solid = scope.mat(figure.height(), figure.width(), CvType.CV_8U);
            ycc.put(0, 0, figure.ycc());
            solid.put(0, 0, figure.mask());
            Imgproc.resize(ycc, ycc, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
            Imgproc.threshold(solid, solid, 0, 255, Imgproc.THRESH_BINARY);
            Imgproc.resize(solid, solid, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
            Imgproc.threshold(solid, solid, 127, 255, Imgproc.THRESH_BINARY);
            byte[] samples = new byte[3 * width * height];
            byte[] mask = new byte[width * height];
            ycc.get(0, 0, samples);
            solid.get(0, 0, mask);
            return new SheetFigure(figure.view(), width, height, samples, mask);
        }
    }

    /** The means over the views of a sheet at one size. */
    private static final class Means {
        private final double likeness;
        private final double legWidth;
        private final double line;
        private final double hem;
        private final double[] lineColour;
        private final double[] shares;
        private final double[] a;
        private final double[] b;
        private final double[] beyond;
        private final double areaOfHeight;

        Means(List<Build> views, ModelSheet drawn) {
            likeness = views.isEmpty() ? 0 : mean(views, Build::likeness);
            legWidth = mean(views, build -> build.legWidth());
            line = mean(views, build -> build.lineWeight());
            hem = mean(views, build -> build.hem());
            List<LabColour> lines =
                    views.stream().flatMap(build -> build.line().stream()).toList();
            lineColour = new double[] {
                mean(lines, LabColour::lightness), mean(lines, LabColour::a), mean(lines, LabColour::b)
            };
            int colours = views.isEmpty() ? 0 : views.get(0).swatches().size();
            shares = new double[colours];
            a = new double[colours];
            b = new double[colours];
            beyond = new double[colours];
            for (int i = 0; i < colours; i++) {
                int k = i;
                shares[k] = mean(views, build -> build.swatches().get(k).share());
                double all = Math.max(1e-9, shares[k]);
                a[k] = mean(views, build -> way(build, k, LabColour::a)) / all;
                b[k] = mean(views, build -> way(build, k, LabColour::b)) / all;
                beyond[k] = mean(views, build -> build.beyondHead().get(k));
            }
            areaOfHeight = drawn.figures().stream()
                    .mapToDouble(figure -> (double) area(figure) / figure.height() / figure.height())
                    .average()
                    .orElse(0);
        }

        private static double way(Build build, int k, Function<LabColour, Double> axis) {
            SeenSwatch swatch = build.swatches().get(k);
            return swatch.share() * (axis.apply(swatch.seen()) - axis.apply(swatch.onSheet()));
        }

        private static <T> double mean(List<T> views, Function<T, Double> value) {
            return views.stream().mapToDouble(value::apply).average().orElse(Double.NaN);
        }

        private static int area(SheetFigure figure) {
            int area = 0;
            for (byte solid : figure.mask()) {
                area += solid != 0 ? 1 : 0;
            }
            return area;
        }
    }

    /** What makes up for the size between two steps. @param along 0 at the first, 1 at the second */
    private final class Correction {
        private final Means larger;
        private final Means smaller;
        private final double along;
        private final int height;

        Correction(Means larger, Means smaller, double along, int height) {
            this.larger = larger;
            this.smaller = smaller;
            this.along = along;
            this.height = height;
        }

        private double here(Function<Means, Double> number) {
            return (1 - along) * number.apply(larger) + along * number.apply(smaller);
        }

        /** How many times as large a number is at full size; empty where it is not told at this size. Of no values a mean is no number. */
        private Optional<Double> ratio(Function<Means, Double> number, double most) {
            double full = number.apply(whole);
            double here = here(number);
            if (full == 0) {
                return Optional.of(1.0);
            }
            double ratio = full / Math.max(1e-9, here);
            return Double.isNaN(ratio) || ratio > most || ratio < 1 / most ? Optional.empty() : Optional.of(ratio);
        }

        private double change(Function<Means, Double> number) {
            double change = number.apply(whole) - here(number);
            return Double.isNaN(change) ? 0 : change;
        }

        Build of(Build seen) {
            if (smaller.shares.length != whole.shares.length || larger.shares.length != whole.shares.length) {
                // The sheet's own figures are not told apart any more.
                return seen;
            }
            List<SeenSwatch> swatches = IntStream.range(0, whole.shares.length)
                    .mapToObj(k -> swatch(seen.swatches().get(k), k))
                    .toList();
            List<Double> beyond = new ArrayList<>();
            for (int k = 0; k < whole.beyond.length; k++) {
                int swatch = k;
                double own = seen.beyondHead().get(k);
                beyond.add(ratio(means -> means.beyond[swatch], MOST_RATIO)
                        .map(ratio -> ratio * own)
                        .orElse(whole.beyond[swatch]));
            }
            Optional<LabColour> line = seen.line()
                    .map(colour -> new LabColour(
                            colour.lightness() + change(means -> means.lineColour[0]),
                            colour.a() + change(means -> means.lineColour[1]),
                            colour.b() + change(means -> means.lineColour[2])));
            return new Build(
                    withoutRim(seen.head()),
                    withoutRim(seen.legs()),
                    scale(height) < LEAST_FOR_WIDTH
                            ? 0
                            : seen.legWidth()
                                    * ratio(means -> means.legWidth, STEADY_RATIO)
                                            .orElse(0.0),
                    seen.lineWeight() * ratio(means -> means.line, STEADY_RATIO).orElse(0.0),
                    seen.hem() * ratio(means -> means.hem, MOST_RATIO).orElse(1.0),
                    line,
                    swatches,
                    beyond,
                    seen.likenesses(),
                    seen.dim(),
                    seen.feet());
        }

        /** A length from the top or from the soles, less what the rim adds that is a pixel wide at every size. */
        private double withoutRim(double length) {
            double rim = RIM_PX * (1 - scale(height));
            return Math.max(0, (length * height - rim) / (height - 2 * rim));
        }

        private SeenSwatch swatch(SeenSwatch seen, int k) {
            Optional<Double> ratio = ratio(means -> means.shares[k], MOST_RATIO);
            double pixels = here(means -> means.shares[k]) * whole.areaOfHeight * height * height;
            if (ratio.isEmpty() || pixels < LEAST_PX) {
                return new SeenSwatch(seen.onSheet(), seen.onSheet(), whole.shares[k]);
            }
            LabColour colour = new LabColour(
                    seen.seen().lightness(),
                    seen.seen().a() + change(means -> means.a[k]),
                    seen.seen().b() + change(means -> means.b[k]));
            return new SeenSwatch(seen.onSheet(), colour, ratio.get() * seen.share());
        }
    }
}
