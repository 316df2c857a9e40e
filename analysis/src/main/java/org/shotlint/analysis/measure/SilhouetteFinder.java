package org.shotlint.analysis.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.sheet.ModelSheet;

/**
 * Finds the silhouette of a character in a drawing by the colours of its sheet.
 *
 * <p>Idea: ratio back-projection (Swain and Ballard, "Color indexing", 1991): a pixel speaks for the character by how much more often its
 * colour is the sheet's than the picture's. The largest connected area is the character; inside and around it the colours are learnt anew
 * from the drawing itself, what lies around it against what lies inside, so that light, and a colour that has drifted, do not tear holes.
 *
 * <p>Cost: some 3 ms a drawing where it was a drawing before, some 20 ms where it is looked for. Known failure: a character in the colours of what is behind it.
 */
final class SilhouetteFinder {
    private static final double LEAST_RATIO = 0.6;
    private static final List<Double> RATIOS = List.of(0.6, 0.3);
    private static final double GOOD = 0.8;
    private static final int SEED_EVERY = 5;
    private static final double EXPECTED_SHARE = 0.08;
    private static final int LEAST_AREA = 260;
    private static final double MARGIN = 0.25;
    private static final int ROUNDS = 3;
    private static final int JOIN_PX = 3;
    private static final double JOIN = 0.0135;
    private static final double LEAST_ASPECT = 0.55;
    private static final double MOST_ASPECT = 1.8;
    private static final int SEED_STEP = 6;
    private static final double SPARSE = 0.25;
    private static final double THIN = 0.009;
    private static final double OF_SHEET = 0.35;
    private static final double REMEMBERED = 0.6;
    private static final double STAYS = 4;
    private static final double MOST_OF_BOX = 0.9;

    private final SheetColours sheet;
    private float[] colours;
    private int sinceSeed;
    private float[] own = new float[0];
    private Optional<Silhouette> last = Optional.empty();

    SilhouetteFinder(ModelSheet sheet) {
        this(new SheetColours(sheet));
    }

    SilhouetteFinder(SheetColours sheet) {
        this.sheet = sheet;
        colours = sheet.variants().get(0);
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
     * @param usual how much the sheet's own figures are, as large as that silhouette
     */
    Optional<Silhouette> find(
            BinnedPicture picture, ToDoubleFunction<Silhouette> likeness, ToDoubleFunction<Silhouette> usual) {
        Optional<Silhouette> found = Optional.empty();
        double best = 0;
        if (last.isPresent()) {
            found = settled(last, picture, speaks(picture, LEAST_RATIO), ROUNDS - 1);
            best = found.map(likeness::applyAsDouble).orElse(0.0);
        }
        sinceSeed++;
        double good = GOOD * found.map(usual::applyAsDouble).orElse(1.0);
        if (best < good && (found.isEmpty() || sinceSeed > SEED_EVERY)) {
            sinceSeed = 0;
            float[] before = colours;
            Optional<Silhouette> laid = sheet.layout().find(picture.ycc());
            for (float[] variant : sheet.variants()) {
                colours = variant;
                for (double ratio : RATIOS) {
                    byte[] speaks = speaks(picture, ratio);
                    Optional<Silhouette> from = ratio == LEAST_RATIO && laid.isPresent()
                            ? laid
                            : seed(speaks, picture.width(), picture.height());
                    Optional<Silhouette> other = settled(from, picture, speaks, ROUNDS);
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
        remember(found.get(), picture);
        last = found;
        return found;
    }

    private Optional<Silhouette> settled(Optional<Silhouette> from, BinnedPicture picture, byte[] speaks, int rounds) {
        Optional<Silhouette> found = from;
        for (int round = 0; round < rounds && found.isPresent(); round++) {
            found = refined(found.get(), picture, speaks);
        }
        return found.filter(this::isLikely);
    }

    /** Ones where the sheet explains a pixel better than the picture does. */
    private byte[] speaks(BinnedPicture picture, double ratio) {
        int[] codes = picture.codes();
        float[] shares = picture.shares();
        byte[] speaks = new byte[codes.length];
        for (int i = 0; i < speaks.length; i++) {
            int bin = ColourBins.bin(codes[i]);
            speaks[i] = (byte) (EXPECTED_SHARE * colours[bin] > ratio * shares[bin] ? 1 : 0);
        }
        return MaskShapes.evened(speaks, picture.width(), picture.height());
    }

    /** What speaks for the character inside the window of its shape that holds most of that and least of anything else. */
    private Optional<Silhouette> seed(byte[] speaks, int width, int height) {
        AreaSums sums = new AreaSums(speaks, width, 1);
        double best = 0;
        int[] window = new int[4];
        for (int h = height / 8; h < height; h += Math.max(2, h / 6)) {
            int w = Math.min(width, (int) (0.5 * (sheet.narrowest() + sheet.widest()) * h));
            for (int y = 0; y + h <= height; y += SEED_STEP) {
                for (int x = 0; x + w <= width; x += SEED_STEP) {
                    double score = sums.in(x, y, w, h) - SPARSE * w * h;
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
        return aspect >= LEAST_ASPECT * sheet.narrowest()
                && aspect <= MOST_ASPECT * sheet.widest()
                && s.area() < MOST_OF_BOX * s.width() * s.height();
    }

    private void remember(Silhouette s, BinnedPicture picture) {
        ColourBins seen = new ColourBins();
        byte[] mask = s.in(s.left(), s.top(), s.width(), s.height());
        for (int y = 0; y < s.height(); y++) {
            int from = (s.top() + y) * picture.width() + s.left();
            for (int x = 0; x < s.width(); x++) {
                if (mask[y * s.width() + x] != 0) {
                    seen.add(picture.codes()[from + x]);
                }
            }
        }
        float[] now = seen.shares();
        if (own.length == 0) {
            own = now;
        } else {
            for (int i = 0; i < own.length; i++) {
                own[i] = (float) (REMEMBERED * own[i] + (1 - REMEMBERED) * now[i]);
            }
        }
    }

    /** Learns the colours inside and around, and decides again near it. */
    private Optional<Silhouette> refined(Silhouette before, BinnedPicture picture, byte[] spoken) {
        int reach = (int) Math.round(MARGIN * Math.max(before.height(), before.width()));
        int left = Math.max(0, before.left() - reach);
        int top = Math.max(0, before.top() - reach);
        int width = Math.min(picture.width(), before.left() + before.width() + reach) - left;
        int height = Math.min(picture.height(), before.top() + before.height() + reach) - top;
        byte[] covered = before.in(left, top, width, height);
        int[] codes = picture.codes();
        ColourBins inside = new ColourBins();
        ColourBins around = new ColourBins();
        for (int y = 0; y < height; y++) {
            int from = (top + y) * picture.width() + left;
            for (int x = 0; x < width; x++) {
                if (covered[y * width + x] != 0) {
                    inside.add(codes[from + x]);
                } else if (spoken[from + x] == 0) {
                    around.add(codes[from + x]);
                }
            }
        }
        Belief belief = new Belief(inside, around);
        byte[] speaks = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int from = (top + y) * picture.width() + left;
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                speaks[i] = belief.of(ColourBins.bin(codes[from + x]), covered[i]);
            }
        }
        int join = Math.max(1, Math.min(JOIN_PX, (int) Math.round(JOIN * before.height())));
        byte[] even = MaskShapes.joined(MaskShapes.evened(speaks, width, height), width, height, join);
        even = MaskShapes.opened(even, width, height, (int) Math.round(THIN * before.height()));
        return Silhouette.largest(even, width, height, LEAST_AREA).map(s -> s.moved(left, top));
    }

    /** Whether a pixel is the character's, by its colour and by whether it was the character's before; worked out once for each colour. */
    private final class Belief {
        private static final int KNOWN = 4;

        private final float[] inside;
        private final float[] around;
        private final double share;
        private final byte[] verdicts = new byte[ColourBins.COUNT];

        Belief(ColourBins inside, ColourBins around) {
            this.inside = inside.shares();
            this.around = around.shares();
            double owned = inside.pixels();
            share = owned / Math.max(1, owned + around.pixels());
        }

        byte of(int bin, byte before) {
            if (verdicts[bin] == 0) {
                verdicts[bin] = (byte) (KNOWN | (speaks(bin, STAYS) ? 2 : 0) | (speaks(bin, 1) ? 1 : 0));
            }
            return (byte) (verdicts[bin] >> before & 1);
        }

        private boolean speaks(int bin, double prior) {
            double seen = own.length > 0 ? 0.5 * (inside[bin] + own[bin]) : inside[bin];
            double speaksFor = prior * share * ((1 - OF_SHEET) * seen + OF_SHEET * colours[bin]);
            double against = (1 - share) * around[bin];
            return speaksFor > against;
        }
    }
}
