package org.shotlint.analysis.measure;

import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.raster.Raster;

/** How much of the outline of what differs between two pictures at one place is an edge in one of them only. */
final class PlaceOutline {
    private static final int CHANGED_LEVELS = 18;
    private static final int REACH = 2;
    private static final int JOINED_PX = 2;
    private static final int MARGIN_PX = 6;
    private static final int EDGE_LEVELS = 14;

    private final Raster a;
    private final Raster b;
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final byte[] in;
    private double onlyA;
    private double onlyB;

    /** @param a the first picture @param b the second, of the same places @param box where they differ, in clip pixels */
    PlaceOutline(Raster a, Raster b, Box box, WorkSize size) {
        this.a = a;
        this.b = b;
        double sx = (double) size.width() / size.clipWidth();
        double sy = (double) size.height() / size.clipHeight();
        left = Math.max(0, (int) (box.x() * sx) - MARGIN_PX);
        top = Math.max(0, (int) (box.y() * sy) - MARGIN_PX);
        width = Math.min(size.width(), (int) Math.ceil((box.x() + box.width()) * sx) + MARGIN_PX) - left;
        height = Math.min(size.height(), (int) Math.ceil((box.y() + box.height()) * sy) + MARGIN_PX) - top;
        byte[] differs = new byte[width * height];
        for (int i = 0; i < differs.length; i++) {
            int x = left + i % width;
            int y = top + i / width;
            differs[i] = (byte) (ContentSearch.difference(a, x, y, b, x, y) > CHANGED_LEVELS ? 1 : 0);
        }
        in = MaskShapes.joined(differs, width, height, JOINED_PX);
        follow();
    }

    /** Share of the outline that is an edge in the first picture and none in the second. */
    double before() {
        return onlyA;
    }

    /** Share of the outline that is an edge in the second picture and none in the first. */
    double after() {
        return onlyB;
    }

    private void follow() {
        int count = 0;
        for (int y = REACH; y < height - REACH - 1; y++) {
            for (int x = REACH; x < width - REACH - 1; x++) {
                if (in[y * width + x] != in[y * width + x + 1]) {
                    count += edge(x - REACH + 1, y, x + REACH, y);
                }
                if (in[y * width + x] != in[(y + 1) * width + x]) {
                    count += edge(x, y - REACH + 1, x, y + REACH);
                }
            }
        }
        onlyA /= Math.max(1, count);
        onlyB /= Math.max(1, count);
    }

    private int edge(int x, int y, int u, int v) {
        int first = ContentSearch.difference(a, left + x, top + y, a, left + u, top + v);
        int second = ContentSearch.difference(b, left + x, top + y, b, left + u, top + v);
        onlyA += first >= EDGE_LEVELS && 2 * second < first ? 1 : 0;
        onlyB += second >= EDGE_LEVELS && 2 * first < second ? 1 : 0;
        return 1;
    }
}
