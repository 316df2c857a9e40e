package org.shotlint.analysis.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetFigure;

/**
 * Finds the silhouette of a character in a drawing by the colours of its sheet.
 *
 * <p>Idea: ratio back-projection (Swain and Ballard, "Color indexing", 1991): a pixel speaks for the character by how much more often its
 * colour is the sheet's than the picture's. The largest connected area is the character; inside and around it the colours are learnt anew
 * from the drawing itself, what lies around it against what lies inside, so that light, and a colour that has drifted, do not tear holes.
 *
 * <p>Cost: some 3 ms a drawing. Known failure: a character in the colours of what is behind it.
 */
final class SilhouetteFinder {
    private static final int LUMA_STEP = 16;
    private static final int CHROMA_STEP = 6;
    private static final int LUMA = 256 / LUMA_STEP;
    private static final int CHROMA = 256 / CHROMA_STEP + 1;
    private static final int BINS = LUMA * CHROMA * CHROMA;
    private static final double LEAST_RATIO = 0.6;
    private static final List<Double> RATIOS = List.of(0.6, 0.3);
    private static final double GOOD = 0.8;
    private static final int SEED_EVERY = 5;
    private static final double EXPECTED_SHARE = 0.08;
    private static final int LEAST_AREA = 260;
    private static final double MARGIN = 0.25;
    private static final int ROUNDS = 3;
    private static final int JOIN_PX = 3;
    private static final double LEAST_ASPECT = 0.55;
    private static final double MOST_ASPECT = 1.8;
    private static final int SEED_STEP = 6;
    private static final double SPARSE = 0.25;
    private static final double THIN = 0.009;
    private static final double OF_SHEET = 0.35;
    private static final double REMEMBERED = 0.6;
    private static final double STAYS = 4;
    private static final double MOST_OF_BOX = 0.9;

    private final List<float[]> sheets;
    private final LayoutSearch layout;
    private float[] colours;
    private int sinceSeed;
    private final double leastAspect;
    private final double mostAspect;
    private float[] own = new float[0];
    private Optional<Silhouette> last = Optional.empty();

    SilhouetteFinder(ModelSheet sheet) {
        float[] sharp = new float[BINS];
        float[] soft = new float[BINS];
        double all = 0;
        for (SheetFigure figure : sheet.figures()) {
            byte[] ycc = figure.ycc();
            byte[] mask = figure.mask();
            int w = figure.width();
            for (int i = 0; i < mask.length; i++) {
                if (mask[i] != 0) {
                    spread(sharp, ycc[3 * i] & 0xff, ycc[3 * i + 1] & 0xff, ycc[3 * i + 2] & 0xff, 1);
                    spread(soft, soft(ycc, 3 * i, w), soft(ycc, 3 * i + 1, w), soft(ycc, 3 * i + 2, w), 1);
                    all++;
                }
            }
        }
        scale(sharp, all);
        scale(soft, all);
        float[] both = new float[BINS];
        for (int i = 0; i < BINS; i++) {
            both[i] = (sharp[i] + soft[i]) / 2;
        }
        // Frames may be softer than the sheet: small patterns then show what lies between their colours.
        sheets = List.of(sharp, both);
        colours = sharp;
        layout = new LayoutSearch(sheet);
        leastAspect = LEAST_ASPECT
                * sheet.figures().stream()
                        .mapToDouble(f -> (double) f.width() / f.height())
                        .min()
                        .orElse(0);
        mostAspect = MOST_ASPECT
                * sheet.figures().stream()
                        .mapToDouble(f -> (double) f.width() / f.height())
                        .max()
                        .orElse(0);
    }

    /** Forgets where the character was last, and its colours there: a new shot begins. */
    void forget() {
        own = new float[0];
        last = Optional.empty();
    }

    /**
     * The silhouette in the drawing; empty where no area shows the sheet's colours.
     *
     * @param likeness how much a silhouette is like the sheet's figures, 0 to 1
     */
    Optional<Silhouette> find(Raster ycc, ToDoubleFunction<Silhouette> likeness) {
        int width = ycc.width();
        int height = ycc.height();
        byte[] samples = ycc.samples();
        float[] picture = colours(samples, width, height);
        Optional<Silhouette> found = Optional.empty();
        double best = 0;
        if (last.isPresent()) {
            found = settled(
                    last, samples, speaks(samples, picture, width, height, LEAST_RATIO), width, height, ROUNDS - 1);
            best = found.map(likeness::applyAsDouble).orElse(0.0);
        }
        sinceSeed++;
        if (best < GOOD && (found.isEmpty() || sinceSeed > SEED_EVERY)) {
            sinceSeed = 0;
            float[] before = colours;
            Optional<Silhouette> laid = layout.find(samples, width, height);
            for (float[] variant : sheets) {
                colours = variant;
                for (double ratio : RATIOS) {
                    byte[] speaks = speaks(samples, picture, width, height, ratio);
                    Optional<Silhouette> from =
                            ratio == LEAST_RATIO && laid.isPresent() ? laid : seed(speaks, width, height);
                    Optional<Silhouette> other = settled(from, samples, speaks, width, height, ROUNDS);
                    double like = other.map(likeness::applyAsDouble).orElse(0.0);
                    if (like > best) {
                        best = like;
                        found = other;
                        before = variant;
                    }
                }
            }
            colours = before;
        }
        if (found.isEmpty()) {
            forget();
            return found;
        }
        remember(found.get(), samples, width);
        last = found;
        return found;
    }

    private Optional<Silhouette> settled(
            Optional<Silhouette> from, byte[] samples, byte[] speaks, int width, int height, int rounds) {
        Optional<Silhouette> found = from;
        for (int round = 0; round < rounds && found.isPresent(); round++) {
            found = refined(found.get(), samples, speaks, width, height);
        }
        return found.filter(this::isLikely);
    }

    /** How often each colour is in the picture, by every other pixel of every other row. */
    private static float[] colours(byte[] samples, int width, int height) {
        float[] picture = new float[BINS];
        int counted = 0;
        for (int y = 0; y < height; y += 2) {
            for (int x = y / 2 % 2; x < width; x += 2) {
                int i = 3 * (y * width + x);
                spread(picture, samples[i] & 0xff, samples[i + 1] & 0xff, samples[i + 2] & 0xff, 1);
                counted++;
            }
        }
        scale(picture, counted);
        return picture;
    }

    /** Ones where the sheet explains a pixel better than the picture does. */
    private byte[] speaks(byte[] samples, float[] picture, int width, int height, double ratio) {
        byte[] speaks = new byte[width * height];
        for (int i = 0; i < speaks.length; i++) {
            int bin = bin(samples, i);
            speaks[i] = (byte) (EXPECTED_SHARE * colours[bin] > ratio * picture[bin] ? 1 : 0);
        }
        return MaskShapes.share(speaks, width, height, 1, 0.5);
    }

    /** What speaks for the character inside the window of its shape that holds most of that and least of anything else. */
    private Optional<Silhouette> seed(byte[] speaks, int width, int height) {
        int[] sums = sums(speaks, width, height);
        double best = 0;
        int[] window = new int[4];
        for (int h = height / 8; h < height; h += Math.max(2, h / 6)) {
            int w = Math.min(width, (int) (0.5 * (leastAspect / LEAST_ASPECT + mostAspect / MOST_ASPECT) * h));
            for (int y = 0; y + h <= height; y += SEED_STEP) {
                for (int x = 0; x + w <= width; x += SEED_STEP) {
                    double score = sum(sums, width, x, y, x + w, y + h) - SPARSE * w * h;
                    if (score > best) {
                        best = score;
                        window = new int[] {x, y, x + w, y + h};
                    }
                }
            }
        }
        byte[] inside = new byte[speaks.length];
        for (int y = window[1]; y < window[3]; y++) {
            System.arraycopy(speaks, y * width + window[0], inside, y * width + window[0], window[2] - window[0]);
        }
        return Silhouette.largest(MaskShapes.joined(inside, width, height, JOIN_PX), width, height, LEAST_AREA);
    }

    private boolean isLikely(Silhouette s) {
        double aspect = (double) s.width() / s.height();
        return aspect >= leastAspect && aspect <= mostAspect && s.area() < MOST_OF_BOX * s.width() * s.height();
    }

    private void remember(Silhouette s, byte[] samples, int width) {
        float[] now = new float[BINS];
        double owned = 0;
        for (int y = s.top(); y < s.top() + s.height(); y++) {
            for (int x = s.left(); x < s.left() + s.width(); x++) {
                if (s.covers(x, y)) {
                    int i = 3 * (y * width + x);
                    spread(now, samples[i] & 0xff, samples[i + 1] & 0xff, samples[i + 2] & 0xff, 1);
                    owned++;
                }
            }
        }
        scale(now, owned);
        if (own.length == 0) {
            own = now;
        } else {
            for (int i = 0; i < BINS; i++) {
                own[i] = (float) (REMEMBERED * own[i] + (1 - REMEMBERED) * now[i]);
            }
        }
    }

    /** Learns the colours inside and around, and decides again near it. */
    private Optional<Silhouette> refined(Silhouette before, byte[] samples, byte[] spoken, int width, int height) {
        int reach = (int) Math.round(MARGIN * Math.max(before.height(), before.width()));
        int left = Math.max(0, before.left() - reach);
        int top = Math.max(0, before.top() - reach);
        int right = Math.min(width, before.left() + before.width() + reach);
        int bottom = Math.min(height, before.top() + before.height() + reach);
        float[] inside = new float[BINS];
        float[] around = new float[BINS];
        double owned = 0;
        double others = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int i = 3 * (y * width + x);
                if (before.covers(x, y)) {
                    spread(inside, samples[i] & 0xff, samples[i + 1] & 0xff, samples[i + 2] & 0xff, 1);
                    owned++;
                } else if (spoken[y * width + x] == 0) {
                    spread(around, samples[i] & 0xff, samples[i + 1] & 0xff, samples[i + 2] & 0xff, 1);
                    others++;
                }
            }
        }
        scale(inside, owned);
        scale(around, others);
        double share = owned / Math.max(1, owned + others);
        boolean known = own.length > 0;
        byte[] speaks = new byte[(right - left) * (bottom - top)];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int bin = bin(samples, y * width + x);
                double seen = known ? 0.5 * (inside[bin] + own[bin]) : inside[bin];
                double prior = before.covers(x, y) ? STAYS : 1;
                double speaksFor = prior * share * ((1 - OF_SHEET) * seen + OF_SHEET * colours[bin]);
                double against = (1 - share) * around[bin];
                speaks[(y - top) * (right - left) + x - left] = (byte) (speaksFor > against ? 1 : 0);
            }
        }
        byte[] even = MaskShapes.joined(
                MaskShapes.share(speaks, right - left, bottom - top, 1, 0.5), right - left, bottom - top, JOIN_PX);
        even = MaskShapes.opened(even, right - left, bottom - top, (int) Math.round(THIN * before.height()));
        return Silhouette.largest(even, right - left, bottom - top, LEAST_AREA).map(s -> s.moved(left, top));
    }

    /** Sums of all above and left of each pixel. */
    private static int[] sums(byte[] speaks, int width, int height) {
        int[] sums = new int[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += speaks[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        return sums;
    }

    private static int sum(int[] sums, int width, int x0, int y0, int x1, int y1) {
        return sums[y1 * (width + 1) + x1]
                - sums[y0 * (width + 1) + x1]
                - sums[y1 * (width + 1) + x0]
                + sums[y0 * (width + 1) + x0];
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

    private static int bin(byte[] samples, int pixel) {
        return ((samples[3 * pixel] & 0xff) / LUMA_STEP * CHROMA + (samples[3 * pixel + 1] & 0xff) / CHROMA_STEP)
                        * CHROMA
                + (samples[3 * pixel + 2] & 0xff) / CHROMA_STEP;
    }

    /** Counts a pixel for its bin and, less, for the one next to it on the nearer side, each way. */
    private static void spread(float[] bins, int luma, int red, int blue, float weight) {
        int l = luma / LUMA_STEP;
        int r = red / CHROMA_STEP;
        int b = blue / CHROMA_STEP;
        int at = (l * CHROMA + r) * CHROMA + b;
        bins[at] += weight;
        float less = 0.25f * weight;
        int up = 2 * (luma % LUMA_STEP) >= LUMA_STEP ? 1 : -1;
        if (l + up >= 0 && l + up < LUMA) {
            bins[at + up * CHROMA * CHROMA] += less;
        }
        int right = 2 * (red % CHROMA_STEP) >= CHROMA_STEP ? 1 : -1;
        if (r + right >= 0 && r + right < CHROMA) {
            bins[at + right * CHROMA] += less;
        }
        int far = 2 * (blue % CHROMA_STEP) >= CHROMA_STEP ? 1 : -1;
        if (b + far >= 0 && b + far < CHROMA) {
            bins[at + far] += less;
        }
    }

    private static void scale(float[] bins, double by) {
        for (int i = 0; i < bins.length; i++) {
            bins[i] /= (float) Math.max(1, by);
        }
    }
}
