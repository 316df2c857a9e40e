package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.video.DISOpticalFlow;
import org.shotlint.analysis.evidence.Settling;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/**
 * A shot whose first drawings leave the picture that it starts from, and what turns into something else in it.
 *
 * <p>Idea: in such a shot, most of the frame changes in the first steps without motion, and soon hardly any of it does. Where that is so,
 * each drawing is compared with the one a quarter of a second later, fetched back along dense flow; light and colour are taken away as the
 * mean over 25 pixels around; what is left, over what is left of most of the picture, tells places that are drawn anew from places that are
 * only lit anew.
 *
 * <p>Cost: nothing but a look at the steps, for a shot that does not settle; else one flow and some filters at half the work size for each
 * of its first drawings. Known failure: a shot that fades in over a few drawings while things move in it.
 */
final class SettlingMeasure {
    /** Drawings from the start of a shot that are looked at. */
    static final int DRAWINGS = 16;

    private static final int FEWEST_STEPS = 9;
    private static final int START_STEPS = 2;
    private static final int LONGEST = 7;
    private static final double CHANGED = 0.45;
    private static final double LATER_RATIO = 0.25;
    private static final double FADE = 0.5;
    /** Log of the ratio of mean luma; a picture that grows brighter may be the end of a fade. */
    private static final double FADE_IN = 0.1;

    private static final double CAMERA = 0.01;

    private static final double SPAN_SECONDS = 0.25;
    private static final int LEAST_SPAN = 2;
    private static final int MOST_SPAN = 4;
    private static final int AROUND = 25;
    private static final int PLACE_BLUR = 11;
    private static final int PLACE = 4;
    private static final double MOST_LEVELS = 60;
    private static final double CHROMA = 1.5;
    private static final double USUAL_QUANTILE = 0.75;
    private static final double USUAL_FLOOR = 2;
    private static final double RATIO = 5.5;
    private static final double LEAST_AREA = 0.004;
    private static final double MOST_AREA = 0.25;
    private static final int MOST_REGIONS = 6;

    private final WorkSize size;
    private final FrameRate rate;
    private final DISOpticalFlow dis = DISOpticalFlow.create(DISOpticalFlow.PRESET_FAST);

    SettlingMeasure(WorkSize size, FrameRate rate) {
        this.size = size;
        this.rate = rate;
        dis.setFinestScale(1);
    }

    /**
     * What the shot's start shows; empty where it does not settle.
     *
     * @param drawings of the shot from its first, up to {@link #DRAWINGS}
     * @param steps between them
     */
    Optional<Settling> measure(List<WorkFrame> drawings, List<PairLog> steps) {
        if (steps.size() < FEWEST_STEPS) {
            return Optional.empty();
        }
        double changed = 0;
        double gain = 0;
        double camera = 0;
        for (PairLog step : steps.subList(0, START_STEPS)) {
            changed = Math.max(changed, share(step));
            gain += Math.abs(step.gain());
            camera = Math.max(camera, step.cameraShift());
        }
        double[] later = steps.subList(LONGEST, steps.size()).stream()
                .mapToDouble(SettlingMeasure::share)
                .toArray();
        double after = Grids.quantile(later, later.length, 0.5);
        if (changed < CHANGED || after > LATER_RATIO * changed || gain > FADE || camera > CAMERA) {
            return Optional.empty();
        }
        int holds = 1;
        while (holds < LONGEST && share(steps.get(holds)) > LATER_RATIO * changed) {
            holds++;
        }
        double brighter =
                Math.log((drawings.get(holds).meanLuma() + 1) / (drawings.get(0).meanLuma() + 1));
        if (brighter > FADE_IN) {
            return Optional.empty();
        }
        FrameRange frames =
                new FrameRange(drawings.get(0).frame(), drawings.get(holds).frame() + 1);
        return Optional.of(new Settling(frames, changed, after, regions(drawings)));
    }

    private static double share(PairLog step) {
        return Math.max(step.lostShare(), step.bornShare());
    }

    private List<Settling.Region> regions(List<WorkFrame> drawings) {
        int columns = (size.width() / 2 + PLACE - 1) / PLACE;
        int rows = (size.height() / 2 + PLACE - 1) / PLACE;
        int first = drawings.get(0).frame();
        int last = drawings.get(drawings.size() - 1).frame();
        double perFrame = (double) (drawings.size() - 1) / Math.max(1, last - first);
        int span = (int)
                Math.max(LEAST_SPAN, Math.min(MOST_SPAN, Math.round(SPAN_SECONDS * rate.framesPerSecond() * perFrame)));
        List<float[]> maps = new ArrayList<>();
        try (MatScope scope = MatScope.open("settling")) {
            Work work = new Work(scope, size.width() / 2, size.height() / 2);
            List<Mat> pictures = new ArrayList<>();
            for (WorkFrame drawing : drawings) {
                pictures.add(work.half(scope, drawing));
            }
            for (int t = span; t + span < pictures.size(); t++) {
                maps.add(work.change(pictures.get(t), pictures.get(t + span), columns, rows));
            }
        }
        double usual = usual(maps);
        for (float[] map : maps) {
            for (int i = 0; i < map.length; i++) {
                map[i] = (float) (map[i] / usual);
            }
        }
        List<Settling.Region> regions = new ArrayList<>();
        for (PlaceTime.Patch patch : new PlaceTime(maps, columns, RATIO).patches()) {
            double area = (double) patch.places() / (columns * rows);
            if (area >= LEAST_AREA && area <= MOST_AREA) {
                double unit = 2.0 * PLACE;
                regions.add(new Settling.Region(
                        new FrameRange(
                                drawings.get(patch.first() + span).frame(),
                                drawings.get(patch.last() + span).frame() + 1),
                        drawings.get(patch.peak() + span).frame(),
                        size.toClip(
                                patch.left() * unit,
                                patch.top() * unit,
                                (patch.right() - patch.left()) * unit,
                                (patch.bottom() - patch.top()) * unit),
                        patch.height(),
                        area));
            }
        }
        return regions.subList(0, Math.min(MOST_REGIONS, regions.size()));
    }

    private static double usual(List<float[]> maps) {
        int places = maps.isEmpty() ? 0 : maps.get(0).length;
        double[] all = new double[maps.size() * places];
        for (int i = 0; i < all.length; i++) {
            all[i] = maps.get(i / places)[i % places];
        }
        return Grids.quantile(all, all.length, USUAL_QUANTILE) + USUAL_FLOOR;
    }

    /** Matrices for one shot. */
    private final class Work {
        private final Size half;
        private final Mat full;
        private final Mat grid;
        private final Mat noMap;
        private final Mat map;
        private final Mat flow;
        private final Mat fetched;
        private final Mat[] luma;
        private final Mat[] plain;
        private final Mat mean;
        private final Mat weights;
        private final Mat sum;
        private final Mat most;

        Work(MatScope scope, int width, int height) {
            this.half = new Size(width, height);
            this.full = scope.mat();
            this.grid = Grids.positions(scope, width, height);
            this.noMap = scope.mat();
            this.map = scope.mat();
            this.flow = scope.mat();
            this.fetched = scope.mat();
            this.luma = new Mat[] {scope.mat(), scope.mat()};
            this.plain = new Mat[] {scope.mat(), scope.mat()};
            this.mean = scope.mat();
            this.weights = scope.mat(1, 3, CvType.CV_32F);
            weights.put(0, 0, new float[] {1, (float) CHROMA, (float) CHROMA});
            this.sum = scope.mat();
            this.most = scope.filled(height, width, CvType.CV_32FC3, Scalar.all(MOST_LEVELS));
        }

        Mat half(MatScope scope, WorkFrame drawing) {
            Mat picture = scope.mat();
            drawing.ycc().copyTo(full);
            Imgproc.resize(full, picture, half, 0, 0, Imgproc.INTER_AREA);
            return picture;
        }

        /** Change from {@code a} to {@code b} in levels, place by place, motion, light and colour taken away. */
        float[] change(Mat a, Mat b, int columns, int rows) {
            Core.extractChannel(a, luma[0], 0);
            Core.extractChannel(b, luma[1], 0);
            dis.calc(luma[0], luma[1], flow);
            Core.add(flow, grid, map);
            Imgproc.remap(b, fetched, map, noMap, Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE, new Scalar(0));
            lessLight(a, plain[0]);
            lessLight(fetched, plain[1]);
            Core.absdiff(plain[0], plain[1], plain[0]);
            Core.min(plain[0], most, plain[0]);
            Core.transform(plain[0], sum, weights);
            Imgproc.blur(sum, sum, new Size(PLACE_BLUR, PLACE_BLUR));
            Imgproc.resize(sum, mean, new Size(columns, rows), 0, 0, Imgproc.INTER_AREA);
            float[] values = new float[columns * rows];
            mean.get(0, 0, values);
            return values;
        }

        private void lessLight(Mat picture, Mat target) {
            picture.convertTo(target, CvType.CV_32F);
            Imgproc.blur(target, mean, new Size(AROUND, AROUND));
            Core.subtract(target, mean, target);
        }
    }
}
