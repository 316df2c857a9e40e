package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.analysis.raster.Raster;

/**
 * Pictures from before a cut-away as the camera and the light after it would show them. What the camera did not see before is taken from the
 * picture after, so that nothing differs there.
 */
final class ReturnView {
    private final WorkSize size;
    private final Raster after;
    private final double[] map;
    private final double[] back;
    private final boolean[] known;

    /** @param after the first picture after the cut-away @param map from places before to places after, in work pixels */
    ReturnView(WorkSize size, Raster after, double[] map) {
        this.size = size;
        this.after = after;
        this.map = map.clone();
        this.back = CameraPath.inverse(map);
        this.known = new boolean[size.width() * size.height()];
        for (int i = 0; i < known.length; i++) {
            double x = backX(i % size.width(), i / size.width());
            double y = backY(i % size.width(), i / size.width());
            known[i] = x >= 0 && y >= 0 && x <= size.width() - 1.001 && y <= size.height() - 1.001;
        }
    }

    private double backX(double x, double y) {
        return back[0] * x + back[1] * y + back[2];
    }

    private double backY(double x, double y) {
        return back[3] * x + back[4] * y + back[5];
    }

    /** Share of the picture after that was seen before. */
    double sharedShare() {
        int count = 0;
        for (boolean one : known) {
            count += one ? 1 : 0;
        }
        return (double) count / known.length;
    }

    /** Left, top, right and bottom of a rectangle after as it lay before. */
    double[] before(double left, double top, double right, double bottom) {
        double x = backX((left + right) / 2, (top + bottom) / 2);
        double y = backY((left + right) / 2, (top + bottom) / 2);
        double scale = Math.sqrt(Math.abs(back[0] * back[4] - back[1] * back[3]));
        double width = (right - left) * scale / 2;
        double height = (bottom - top) * scale / 2;
        return new double[] {x - width, y - height, x + width, y + height};
    }

    /** These pictures, of which the last is nearest in time, as they would look now. Frames that are there twice stay one picture. */
    List<WorkFrame> seenFromThere(List<WorkFrame> looks) {
        WorkFrame last = moved(looks.get(looks.size() - 1));
        LightMatch light = LightMatch.between(last.ycc(), after, known);
        List<WorkFrame> seen = new ArrayList<>();
        for (WorkFrame look : looks) {
            if (!seen.isEmpty() && seen.get(seen.size() - 1).frame() == look.frame()) {
                seen.add(seen.get(seen.size() - 1));
            } else {
                WorkFrame now = moved(look);
                light(now.ycc(), light);
                seen.add(now);
            }
        }
        return seen;
    }

    private void light(Raster raster, LightMatch light) {
        byte[] samples = raster.samples();
        int[] lit = new int[3];
        for (int i = 0; i < known.length; i++) {
            if (known[i]) {
                for (int c = 0; c < 3; c++) {
                    lit[c] = light.lit(samples[3 * i] & 0xff, samples[3 * i + 1] & 0xff, samples[3 * i + 2] & 0xff, c);
                }
                for (int c = 0; c < 3; c++) {
                    samples[3 * i + c] = (byte) lit[c];
                }
            }
        }
    }

    private WorkFrame moved(WorkFrame look) {
        WorkFrame now = new WorkFrame(size);
        now.describe(look.frame(), look.meanLuma());
        byte[] to = now.ycc().samples();
        byte[] from = look.ycc().samples();
        byte[] other = after.samples();
        int width = size.width();
        for (int i = 0; i < known.length; i++) {
            if (!known[i]) {
                System.arraycopy(other, 3 * i, to, 3 * i, 3);
                continue;
            }
            double u = backX(i % width, i / width);
            double v = backY(i % width, i / width);
            int x = (int) u;
            int y = (int) v;
            double fx = u - x;
            double fy = v - y;
            for (int c = 0; c < 3; c++) {
                int at = 3 * (y * width + x) + c;
                double top = (1 - fx) * (from[at] & 0xff) + fx * (from[at + 3] & 0xff);
                double low = (1 - fx) * (from[at + 3 * width] & 0xff) + fx * (from[at + 3 * width + 3] & 0xff);
                to[3 * i + c] = (byte) Math.round((1 - fy) * top + fy * low);
            }
        }
        return now;
    }
}
