package org.shotlint.analysis.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.raster.MatScope;

/**
 * Tells the figures of a sheet from its paper, its text and its arrows.
 *
 * <p>Idea: what can be seen through, or what is like the border in CIELAB and reaches it, is paper; what is left falls into pieces. GrabCut
 * (Rother et al., 2004) corrects the outline. A piece that is small, or thin for its size, is text or an arrow; a piece that lies within the
 * box of a larger one belongs to it.
 *
 * <p>Known failure: figures that touch are one; a figure of the paper's own colour without an outline is lost.
 */
final class FigureFinder {
    private static final double LEAST_TOLERANCE = 6;
    private static final double MOST_TOLERANCE = 22;
    private static final double GRAIN_FACTOR = 3.5;
    private static final double LEAST_PAPER = 0.5;
    private static final double SMALL_SHARE = 0.08;
    private static final double LEAST_OF_PICTURE = 0.004;
    private static final double LEAST_HEIGHT = 0.3;
    private static final double THIN = 0.2;
    private static final double INSIDE = 0.6;
    private static final int SOLID = 127;
    private static final int CUT_SIDE = 500;
    private static final double LEAST_KEPT = 0.75;
    private static final double MOST_KEPT = 1.25;

    private final MatScope scope;
    private final SheetPicture picture;

    FigureFinder(MatScope scope, SheetPicture picture) {
        this.scope = scope;
        this.picture = picture;
    }

    /** A figure: its box and mask in pixels of the picture as read. */
    record Figure(Box box, byte[] mask, int area) {}

    /** The figures from left to right, row by row. */
    List<Figure> find() {
        Mat solid = scope.mat();
        if (picture.hasAlpha()) {
            Imgproc.threshold(picture.alpha(), solid, SOLID, 255, Imgproc.THRESH_BINARY);
        } else {
            offPaper(solid);
            refine(solid);
        }
        Imgproc.morphologyEx(solid, solid, Imgproc.MORPH_OPEN, scope.filled(3, 3, CvType.CV_8U, new Scalar(1)));
        return figures(solid);
    }

    /** Whether a picture's border shows paper, for the most part. A picture that can be seen through needs none. */
    static boolean hasPaper(SheetPicture picture) {
        if (picture.hasAlpha()) {
            return true;
        }
        try (MatScope scope = MatScope.open("paper")) {
            Mat lab = scope.mat();
            Imgproc.GaussianBlur(picture.bgr(), lab, new Size(3, 3), 0.9);
            Imgproc.cvtColor(lab, lab, Imgproc.COLOR_BGR2Lab);
            int width = lab.cols();
            int height = lab.rows();
            byte[] pixels = new byte[width * height * 3];
            lab.get(0, 0, pixels);
            double[] paper = new double[3];
            paper(pixels, width, height, paper);
            int like = 0;
            int border = 0;
            for (int i = 0; i < width * height; i++) {
                int x = i % width;
                if (x == 0 || x == width - 1 || i < width || i >= pixels.length / 3 - width) {
                    border++;
                    like += distance(pixels, i, paper) < MOST_TOLERANCE ? 1 : 0;
                }
            }
            return like > LEAST_PAPER * border;
        }
    }

    private void offPaper(Mat solid) {
        Mat lab = scope.mat();
        Imgproc.GaussianBlur(picture.bgr(), lab, new Size(3, 3), 0.9);
        Imgproc.cvtColor(lab, lab, Imgproc.COLOR_BGR2Lab);
        int width = lab.cols();
        int height = lab.rows();
        byte[] pixels = new byte[width * height * 3];
        lab.get(0, 0, pixels);
        double[] paper = new double[3];
        double tolerance = paper(pixels, width, height, paper);
        byte[] like = new byte[width * height];
        for (int i = 0; i < like.length; i++) {
            like[i] = (byte) (distance(pixels, i, paper) < tolerance ? 1 : 0);
        }
        byte[] out = new byte[width * height];
        java.util.Arrays.fill(out, (byte) 255);
        flood(like, out, width, height);
        solid.create(height, width, CvType.CV_8U);
        solid.put(0, 0, out);
    }

    /** The colour of the paper into {@code paper}; returns how far its grain reaches. */
    private static double paper(byte[] lab, int width, int height, double[] paper) {
        List<Integer> border = new ArrayList<>();
        for (int x = 0; x < width; x++) {
            border.add(x);
            border.add((height - 1) * width + x);
        }
        for (int y = 0; y < height; y++) {
            border.add(y * width);
            border.add(y * width + width - 1);
        }
        for (int c = 0; c < 3; c++) {
            int channel = c;
            int[] values = border.stream()
                    .mapToInt(i -> lab[3 * i + channel] & 0xff)
                    .sorted()
                    .toArray();
            paper[c] = values[values.length / 2];
        }
        double[] apart = border.stream()
                .mapToDouble(i -> distance(lab, i, paper))
                .sorted()
                .toArray();
        return Math.max(LEAST_TOLERANCE, Math.min(MOST_TOLERANCE, GRAIN_FACTOR * apart[apart.length / 2] + 4));
    }

    /** Lightness of OpenCV's 8-bit Lab runs to 255; it counts as of 100. */
    private static double distance(byte[] lab, int i, double[] paper) {
        double l = ((lab[3 * i] & 0xff) - paper[0]) / 2.55;
        double a = (lab[3 * i + 1] & 0xff) - paper[1];
        double b = (lab[3 * i + 2] & 0xff) - paper[2];
        return Math.sqrt(l * l + a * a + b * b);
    }

    /** What is like the paper and reaches the border becomes 0 in {@code out}. */
    private static void flood(byte[] like, byte[] out, int width, int height) {
        int[] queue = new int[width * height];
        int tail = 0;
        for (int i = 0; i < like.length; i++) {
            int x = i % width;
            int y = i / width;
            boolean edge = x == 0 || y == 0 || x == width - 1 || y == height - 1;
            if (edge && like[i] != 0) {
                out[i] = 0;
                queue[tail++] = i;
            }
        }
        for (int head = 0; head < tail; head++) {
            int i = queue[head];
            int x = i % width;
            tail = visit(like, out, queue, tail, x > 0 ? i - 1 : -1);
            tail = visit(like, out, queue, tail, x < width - 1 ? i + 1 : -1);
            tail = visit(like, out, queue, tail, i - width);
            tail = visit(like, out, queue, tail, i + width < like.length ? i + width : -1);
        }
    }

    private static int visit(byte[] like, byte[] out, int[] queue, int tail, int i) {
        if (i < 0 || like[i] == 0 || out[i] == 0) {
            return tail;
        }
        out[i] = 0;
        queue[tail] = i;
        return tail + 1;
    }

    /** Corrects the outlines; a result that is far from what went in is not taken. */
    private void refine(Mat solid) {
        int before = Core.countNonZero(solid);
        int pixels = solid.rows() * solid.cols();
        if (before == 0 || before > 0.9 * pixels) {
            return;
        }
        double scale = Math.min(1, (double) CUT_SIDE / Math.max(solid.cols(), solid.rows()));
        Mat small = scope.mat();
        Mat smallSolid = scope.mat();
        Imgproc.resize(picture.bgr(), small, new Size(), scale, scale, Imgproc.INTER_AREA);
        Imgproc.resize(solid, smallSolid, small.size(), 0, 0, Imgproc.INTER_NEAREST);
        Mat kernel = scope.filled(5, 5, CvType.CV_8U, new Scalar(1));
        Mat inner = scope.mat();
        Mat outer = scope.mat();
        Imgproc.erode(smallSolid, inner, kernel);
        Imgproc.dilate(smallSolid, outer, kernel);
        Mat labels = scope.filled(small.rows(), small.cols(), CvType.CV_8U, new Scalar(Imgproc.GC_BGD));
        labels.setTo(new Scalar(Imgproc.GC_PR_BGD), outer);
        labels.setTo(new Scalar(Imgproc.GC_PR_FGD), smallSolid);
        labels.setTo(new Scalar(Imgproc.GC_FGD), inner);
        if (Core.countNonZero(inner) == 0) {
            return;
        }
        Core.setRNGSeed(1);
        Imgproc.grabCut(small, labels, new Rect(), scope.mat(), scope.mat(), 2, Imgproc.GC_INIT_WITH_MASK);
        Mat cut = scope.mat();
        Mat odd = scope.filled(labels.rows(), labels.cols(), CvType.CV_8U, new Scalar(1));
        Core.bitwise_and(labels, odd, cut); // GC_FGD and GC_PR_FGD are odd
        Core.multiply(cut, new Scalar(255), cut);
        Imgproc.resize(cut, cut, solid.size(), 0, 0, Imgproc.INTER_LINEAR);
        Imgproc.threshold(cut, cut, SOLID, 255, Imgproc.THRESH_BINARY);
        int after = Core.countNonZero(cut);
        if (after > LEAST_KEPT * before && after < MOST_KEPT * before) {
            cut.copyTo(solid);
        }
    }

    private List<Figure> figures(Mat solid) {
        Mat labels = scope.mat();
        Mat stats = scope.mat();
        Mat centres = scope.mat();
        int count = Imgproc.connectedComponentsWithStats(solid, labels, stats, centres);
        int width = solid.cols();
        int[] label = new int[width * solid.rows()];
        labels.get(0, 0, label);
        Mat depth = scope.mat();
        Imgproc.distanceTransform(solid, depth, Imgproc.DIST_L2, 3);
        float[] depths = new float[label.length];
        depth.get(0, 0, depths);
        float[] deepest = new float[count];
        for (int i = 0; i < label.length; i++) {
            deepest[label[i]] = Math.max(deepest[label[i]], depths[i]);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int[] s = new int[5];
            stats.get(i, 0, s);
            pieces.add(new Piece(i, new Box(s[0], s[1], s[2], s[3]), s[4], deepest[i]));
        }
        pieces.sort(Comparator.comparingInt((Piece p) -> -p.area));
        List<Piece> bodies = new ArrayList<>();
        int[] owner = new int[count];
        for (Piece piece : pieces) {
            Piece whole = bodies.stream()
                    .filter(b -> b.box.intersectionArea(piece.box) > INSIDE * piece.box.area())
                    .findFirst()
                    .orElse(piece);
            if (whole != piece) {
                owner[piece.label] = whole.label;
            } else if (isFigure(piece, bodies.isEmpty() ? piece : bodies.get(0), label.length)) {
                owner[piece.label] = piece.label;
                bodies.add(piece);
            }
        }
        return bodies.stream()
                .map(body -> figure(body, label, owner, width))
                .sorted(Comparator.comparingInt((Figure f) -> f.box.y() / Math.max(1, solid.rows() / 3))
                        .thenComparingInt(f -> f.box.x()))
                .toList();
    }

    private record Piece(int label, Box box, int area, double depth) {}

    private static boolean isFigure(Piece piece, Piece largest, int pixels) {
        boolean large = piece.area > LEAST_OF_PICTURE * pixels
                && piece.area > SMALL_SHARE * largest.area
                && Math.max(piece.box.height(), piece.box.width()) > LEAST_HEIGHT * largest.box.height();
        return large && 2 * piece.depth > THIN * Math.sqrt(piece.area);
    }

    private static Figure figure(Piece body, int[] label, int[] owner, int width) {
        Box box = body.box;
        byte[] mask = new byte[box.width() * box.height()];
        int area = 0;
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                if (owner[label[(box.y() + y) * width + box.x() + x]] == body.label) {
                    mask[y * box.width() + x] = (byte) 255;
                    area++;
                }
            }
        }
        return new Figure(box, mask, area);
    }
}
