package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pixels of a figure in a picture, without small holes. Immutable. */
final class Silhouette {
    private static final double MOST_HOLE = 0.03;
    private static final double LEAST_PART = 0.04;
    private static final double MOSTLY = 0.6;
    private static final double MOST_GAP = 0.3;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final byte[] mask;
    private final int area;

    private Silhouette(int left, int top, int width, int height, byte[] mask) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.mask = mask;
        int sum = 0;
        for (byte b : mask) {
            sum += b;
        }
        this.area = sum;
    }

    /** The silhouette of a mask that fills the whole picture: 0 outside. */
    static Silhouette of(byte[] mask, int width, int height) {
        byte[] ones = new byte[mask.length];
        for (int i = 0; i < ones.length; i++) {
            ones[i] = (byte) (mask[i] != 0 ? 1 : 0);
        }
        fillHoles(ones, width, height);
        return new Silhouette(0, 0, width, height, ones);
    }

    /** A connected area: its number, pixels and bounds. */
    private record Area(int label, int pixels, int left, int right, int top, int bottom) {
        /** Whether it lies above, below or at another as a head or legs do that are cut off it. */
        boolean isPartOf(Area whole) {
            int shared = Math.min(right, whole.right) - Math.max(left, whole.left) + 1;
            int gap = Math.max(whole.top - bottom, top - whole.bottom);
            return pixels >= LEAST_PART * whole.pixels
                    && shared >= MOSTLY * (right - left + 1)
                    && gap <= MOST_GAP * (whole.bottom - whole.top + 1);
        }
    }

    /**
     * The largest connected area of a picture of ones with what lies above and below it, small holes filled; empty where it is smaller than
     * {@code least}.
     */
    static Optional<Silhouette> largest(byte[] ones, int width, int height, int least) {
        int[] label = new int[ones.length];
        List<Area> areas = areas(ones, label, width);
        Area best = areas.stream().max(Comparator.comparingInt(Area::pixels)).orElse(null);
        if (best == null || best.pixels < least) {
            return Optional.empty();
        }
        boolean[] kept = new boolean[areas.size() + 1];
        int x0 = width;
        int x1 = 0;
        int y0 = height;
        int y1 = 0;
        for (Area area : areas) {
            if (area == best || area.isPartOf(best)) {
                kept[area.label] = true;
                x0 = Math.min(x0, area.left);
                x1 = Math.max(x1, area.right);
                y0 = Math.min(y0, area.top);
                y1 = Math.max(y1, area.bottom);
            }
        }
        int w = x1 - x0 + 1;
        int h = y1 - y0 + 1;
        byte[] mask = new byte[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                mask[y * w + x] = (byte) (kept[label[(y0 + y) * width + x0 + x]] ? 1 : 0);
            }
        }
        fillHoles(mask, w, h);
        return Optional.of(new Silhouette(x0, y0, w, h, mask));
    }

    private static List<Area> areas(byte[] ones, int[] label, int width) {
        List<Area> areas = new ArrayList<>();
        int[] queue = new int[ones.length];
        for (int start = 0; start < ones.length; start++) {
            if (ones[start] == 0 || label[start] != 0) {
                continue;
            }
            int next = areas.size() + 1;
            int tail = visit(ones, label, queue, 0, next, start);
            int left = width;
            int right = 0;
            int top = start / width;
            int bottom = top;
            for (int head = 0; head < tail; head++) {
                int i = queue[head];
                int y = i / width;
                int x = i - y * width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                bottom = Math.max(bottom, y);
                tail = spread(ones, label, width, queue, tail, next, i, x);
            }
            areas.add(new Area(next, tail, left, right, top, bottom));
        }
        return areas;
    }

    private static int visit(byte[] ones, int[] label, int[] queue, int tail, int as, int i) {
        if (i < 0 || ones[i] == 0 || label[i] != 0) {
            return tail;
        }
        label[i] = as;
        queue[tail] = i;
        return tail + 1;
    }

    /** Visits the four neighbours of {@code i}. */
    private static int spread(byte[] ones, int[] label, int width, int[] queue, int tail, int as, int i, int x) {
        int end = visit(ones, label, queue, tail, as, x > 0 ? i - 1 : -1);
        end = visit(ones, label, queue, end, as, x < width - 1 ? i + 1 : -1);
        end = visit(ones, label, queue, end, as, i - width);
        return visit(ones, label, queue, end, as, i + width < ones.length ? i + width : -1);
    }

    private static void fillHoles(byte[] mask, int width, int height) {
        byte[] open = new byte[mask.length];
        int[] label = new int[mask.length];
        for (int i = 0; i < mask.length; i++) {
            open[i] = (byte) (1 - mask[i]);
        }
        int[] queue = new int[mask.length];
        int tail = 0;
        for (int x = 0; x < width; x++) {
            tail = visit(open, label, queue, tail, 1, x);
            tail = visit(open, label, queue, tail, 1, mask.length - 1 - x);
        }
        for (int y = 0; y < height; y++) {
            tail = visit(open, label, queue, tail, 1, y * width);
            tail = visit(open, label, queue, tail, 1, (y + 1) * width - 1);
        }
        for (int head = 0; head < tail; head++) {
            tail = spread(open, label, width, queue, tail, 1, queue[head], queue[head] % width);
        }
        int most = (int) (MOST_HOLE * mask.length);
        for (int start = 0; start < mask.length; start++) {
            if (open[start] == 0 || label[start] != 0) {
                continue;
            }
            tail = visit(open, label, queue, 0, 2, start);
            for (int head = 0; head < tail; head++) {
                tail = spread(open, label, width, queue, tail, 2, queue[head], queue[head] % width);
            }
            // What is larger lies between arms and body, or between the legs.
            for (int k = 0; tail <= most && k < tail; k++) {
                mask[queue[k]] = 1;
            }
        }
    }

    /** The same silhouette elsewhere. */
    Silhouette moved(int right, int down) {
        return new Silhouette(left + right, top + down, width, height, mask);
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int area() {
        return area;
    }

    /** Whether a pixel of the picture is the figure's. */
    boolean covers(int x, int y) {
        int u = x - left;
        int v = y - top;
        return u >= 0 && v >= 0 && u < width && v < height && mask[v * width + u] != 0;
    }

    /** The mask of a window of the picture, row by row, 1 for the figure. */
    byte[] in(int windowLeft, int windowTop, int windowWidth, int windowHeight) {
        byte[] ones = new byte[windowWidth * windowHeight];
        int from = Math.max(left, windowLeft);
        int length = Math.min(left + width, windowLeft + windowWidth) - from;
        int bottom = Math.min(top + height, windowTop + windowHeight);
        for (int y = Math.max(top, windowTop); length > 0 && y < bottom; y++) {
            System.arraycopy(
                    mask,
                    (y - top) * width + from - left,
                    ones,
                    (y - windowTop) * windowWidth + from - windowLeft,
                    length);
        }
        return ones;
    }

    /** The mask of its box without the pixels that have one of another owner beside, above or below them. */
    byte[] inner() {
        byte[] inner = new byte[mask.length];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int i = y * width + x;
                int own = mask[i] & mask[i - 1] & mask[i + 1] & mask[i - width] & mask[i + width];
                inner[i] = (byte) own;
            }
        }
        return inner;
    }

    /** A copy of the mask of its box, row by row, 1 for the figure. */
    byte[] mask() {
        return Arrays.copyOf(mask, mask.length);
    }
}
