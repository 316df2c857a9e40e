package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Maps of one shape that follow one another, and the patches of high values that hang together in them over place and time. */
final class PlaceTime {
    /** A map belongs to the patch's time if the patch is at least this share of its height there. */
    private static final double NEAR_PEAK = 0.4;

    private final List<float[]> maps;
    private final int columns;
    private final int rows;
    private final double least;

    /** @param maps row by row, all of one size; they are not changed */
    PlaceTime(List<float[]> maps, int columns, double least) {
        this.maps = maps;
        this.columns = columns;
        this.rows = maps.isEmpty() ? 0 : maps.get(0).length / columns;
        this.least = least;
    }

    /**
     * A patch: {@code first} to {@code last} are the maps it stands out in, both included; bounds and {@code places} are those in the map
     * {@code peak}, right and bottom excluded; {@code height} is its largest value.
     */
    record Patch(int first, int last, int peak, int left, int top, int right, int bottom, int places, double height) {}

    /** All patches above the least value, highest first. */
    List<Patch> patches() {
        int places = columns * rows;
        boolean[] seen = new boolean[maps.size() * places];
        List<Patch> patches = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && maps.get(i / places)[i % places] > least) {
                patches.add(patch(members(seen, i)));
            }
        }
        patches.sort(Comparator.comparingDouble(Patch::height).reversed());
        return patches;
    }

    /** What hangs together with {@code start}, each as map times places plus place. */
    private int[] members(boolean[] seen, int start) {
        int places = columns * rows;
        int[] queue = new int[64];
        int count = 1;
        queue[0] = start;
        seen[start] = true;
        for (int head = 0; head < count; head++) {
            int t = queue[head] / places;
            int y = queue[head] % places / columns;
            int x = queue[head] % columns;
            for (int k = Math.max(0, t - 1); k <= Math.min(maps.size() - 1, t + 1); k++) {
                for (int v = Math.max(0, y - 1); v <= Math.min(rows - 1, y + 1); v++) {
                    for (int u = Math.max(0, x - 1); u <= Math.min(columns - 1, x + 1); u++) {
                        int next = k * places + v * columns + u;
                        if (!seen[next] && maps.get(k)[v * columns + u] > least) {
                            seen[next] = true;
                            queue = count == queue.length ? Arrays.copyOf(queue, 2 * count) : queue;
                            queue[count++] = next;
                        }
                    }
                }
            }
        }
        return Arrays.copyOf(queue, count);
    }

    private Patch patch(int[] members) {
        int places = columns * rows;
        float[] heights = new float[maps.size()];
        for (int member : members) {
            int t = member / places;
            heights[t] = Math.max(heights[t], maps.get(t)[member % places]);
        }
        int peak = 0;
        for (int t = 1; t < heights.length; t++) {
            peak = heights[t] > heights[peak] ? t : peak;
        }
        int first = peak;
        int last = peak;
        for (int t = 0; t < heights.length; t++) {
            if (heights[t] > NEAR_PEAK * heights[peak]) {
                first = Math.min(first, t);
                last = Math.max(last, t);
            }
        }
        int left = columns;
        int top = rows;
        int right = 0;
        int bottom = 0;
        int count = 0;
        for (int member : members) {
            if (member / places == peak) {
                int x = member % columns;
                int y = member % places / columns;
                left = Math.min(left, x);
                right = Math.max(right, x + 1);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y + 1);
                count++;
            }
        }
        return new Patch(first, last, peak, left, top, right, bottom, count, heights[peak]);
    }
}
