package org.shotlint.analysis.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.raster.MatScope;

/** Reads model sheets: finds the figures, describes their colours, and honours what people corrected by hand. */
public final class SheetReader {
    private static final int MOST_SAMPLES = 6000;
    private static final double KEY_PIXELS = 480.0 * 270;
    private static final int INSET = 2;
    private static final int FIGURE_HEIGHT = 220;
    private static final double SOFT_PX = 0.55;

    private SheetReader() {}

    /** What is known of the character. @throws SheetException naming the file that cannot be used */
    public static ModelSheet read(SheetSource source) throws SheetException {
        Optional<SheetFile> corrected = SheetFile.readIfThere(source);
        List<SheetView> views = new ArrayList<>();
        List<PaletteMaker.Sample> samples = new ArrayList<>();
        List<SheetFigure> figures = new ArrayList<>();
        Map<String, byte[]> bytes = new HashMap<>();
        Optional<SheetFigure> key = Optional.empty();
        for (Path file : source.files()) {
            bytes.put(String.valueOf(file.getFileName()), bytes(file));
            try (MatScope scope = MatScope.open("sheet")) {
                SheetPicture picture = SheetPicture.read(file, scope);
                boolean whole = isWhole(source, file, picture, corrected);
                List<SheetView> own;
                if (whole) {
                    SheetView all = whole(file, picture);
                    key = Optional.of(keyPicture(picture, scope));
                    own = List.of(all);
                } else {
                    own = corrected.isPresent()
                            ? corrected.get().views(file)
                            : found(file, new FigureFinder(scope, picture).find(), picture, views.size());
                }
                byte[] pixels = new byte[picture.bgr().rows() * picture.bgr().cols() * 3];
                picture.bgr().get(0, 0, pixels);
                for (SheetView view : own) {
                    if (view.used()) {
                        sample(view, pixels, picture, samples);
                        figures.add(figure(view, picture, scope));
                    }
                }
                views.addAll(own);
            }
        }
        if (views.stream().noneMatch(SheetView::used)) {
            throw new SheetException(source.files().get(0) + ": no figure stands out from the paper");
        }
        List<SheetSwatch> palette = corrected
                .map(SheetFile::palette)
                .filter(p -> !p.isEmpty())
                .orElseGet(() -> PaletteMaker.of(thinned(samples)));
        return new ModelSheet(source.name(), views, palette, digest(source, bytes, corrected), figures, key);
    }

    /** The pixels of a view, made smaller to about the height of a figure at work size. */
    private static SheetFigure figure(SheetView view, SheetPicture picture, MatScope scope) {
        Box box = view.box();
        double scale = Math.min(1, (double) FIGURE_HEIGHT / box.height());
        int width = Math.max(1, (int) Math.round(scale * box.width()));
        int height = Math.max(1, (int) Math.round(scale * box.height()));
        Mat cropped = scope.mat();
        Mat ycc = scope.mat();
        Mat solid = scope.mat(box.height(), box.width(), CvType.CV_8U);
        solid.put(0, 0, view.mask());
        Imgproc.resize(solid, solid, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
        // The part of the picture under the box, at any scale, by one affine map.
        Mat map = scope.mat(2, 3, CvType.CV_64F);
        double back = picture.scale() / scale;
        map.put(0, 0, back, 0, box.x() * picture.scale(), 0, back, box.y() * picture.scale());
        Mat soft = scope.mat();
        double blur = Math.max(0.01, 0.4 * (back - 1) + 0.3);
        Imgproc.GaussianBlur(picture.bgr(), soft, new Size(0, 0), blur);
        Imgproc.warpAffine(
                soft,
                cropped,
                map,
                new Size(width, height),
                Imgproc.INTER_LINEAR | Imgproc.WARP_INVERSE_MAP,
                Core.BORDER_REPLICATE);
        Imgproc.cvtColor(cropped, ycc, Imgproc.COLOR_BGR2YCrCb);
        // Frames at work size are as soft: what differs in sharpness has other colours where small patterns mix.
        Imgproc.GaussianBlur(ycc, ycc, new Size(0, 0), SOFT_PX);
        byte[] samples = new byte[3 * width * height];
        byte[] mask = new byte[width * height];
        ycc.get(0, 0, samples);
        solid.get(0, 0, mask);
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (byte) ((mask[i] & 0xff) > 127 ? 255 : 0);
        }
        return new SheetFigure(view.name(), width, height, samples, mask);
    }

    /** The picture as a clip of its size is measured. */
    private static SheetFigure keyPicture(SheetPicture picture, MatScope scope) {
        double scale = Math.min(1, Math.sqrt(KEY_PIXELS / picture.bgr().total()));
        Mat ycc = scope.mat();
        Imgproc.resize(picture.bgr(), ycc, new Size(), scale, scale, Imgproc.INTER_AREA);
        Imgproc.cvtColor(ycc, ycc, Imgproc.COLOR_BGR2YCrCb);
        byte[] samples = new byte[3 * (int) ycc.total()];
        ycc.get(0, 0, samples);
        byte[] mask = new byte[(int) ycc.total()];
        Arrays.fill(mask, (byte) 255);
        return new SheetFigure("whole picture", ycc.cols(), ycc.rows(), samples, mask);
    }

    /** Whether this is no sheet but a full picture, and nobody cut a figure out of it. */
    private static boolean isWhole(SheetSource source, Path file, SheetPicture picture, Optional<SheetFile> corrected)
            throws SheetException {
        if (source.files().size() > 1 || FigureFinder.hasPaper(picture)) {
            return false;
        }
        return corrected.isEmpty()
                || corrected.get().views(file).stream()
                        .allMatch(view -> view.box().equals(whole(file, picture).box()));
    }

    private static SheetView whole(Path file, SheetPicture picture) {
        int width = (int) Math.round(picture.bgr().cols() / picture.scale());
        int height = (int) Math.round(picture.bgr().rows() / picture.scale());
        byte[] mask = new byte[width * height];
        Arrays.fill(mask, (byte) 255);
        return new SheetView(
                String.valueOf(file.getFileName()), "whole picture", new Box(0, 0, width, height), mask, true);
    }

    private static List<SheetView> found(
            Path file, List<FigureFinder.Figure> figures, SheetPicture picture, int before) {
        List<SheetView> views = new ArrayList<>();
        for (FigureFinder.Figure figure : figures) {
            String name = "view " + (before + views.size() + 1);
            views.add(enlarged(file, name, figure, picture.scale()));
        }
        return views;
    }

    /** The figure in pixels of the file, where it was made smaller for the search. */
    private static SheetView enlarged(Path file, String name, FigureFinder.Figure figure, double scale) {
        Box box = figure.box();
        String picture = String.valueOf(file.getFileName());
        if (scale == 1) {
            return new SheetView(picture, name, box, figure.mask(), true);
        }
        Box large = new Box(
                (int) Math.round(box.x() / scale),
                (int) Math.round(box.y() / scale),
                Math.max(1, (int) Math.round(box.width() / scale)),
                Math.max(1, (int) Math.round(box.height() / scale)));
        byte[] mask = new byte[large.width() * large.height()];
        for (int i = 0; i < mask.length; i++) {
            int x = Math.min(box.width() - 1, i % large.width() * box.width() / large.width());
            int y = Math.min(box.height() - 1, i / large.width() * box.height() / large.height());
            mask[i] = figure.mask()[y * box.width() + x];
        }
        return new SheetView(picture, name, large, mask, true);
    }

    /** Pixels of the view that do not lie at its outline. */
    private static void sample(SheetView view, byte[] bgr, SheetPicture picture, List<PaletteMaker.Sample> samples) {
        Box box = view.box();
        int step = Math.max(1, (int) Math.sqrt(view.area() / (double) MOST_SAMPLES));
        for (int y = INSET; y < box.height() - INSET; y += step) {
            for (int x = INSET; x < box.width() - INSET; x += step) {
                if (isInside(view, x, y)) {
                    int px = Math.min(picture.bgr().cols() - 1, (int) ((box.x() + x) * picture.scale()));
                    int py = Math.min(picture.bgr().rows() - 1, (int) ((box.y() + y) * picture.scale()));
                    int i = 3 * (py * picture.bgr().cols() + px);
                    LabColour colour = LabColour.ofRgb(bgr[i + 2] & 0xff, bgr[i + 1] & 0xff, bgr[i] & 0xff);
                    samples.add(new PaletteMaker.Sample(colour, (double) x / box.width(), (double) y / box.height()));
                }
            }
        }
    }

    private static boolean isInside(SheetView view, int x, int y) {
        return view.covers(x, y)
                && view.covers(x - INSET, y)
                && view.covers(x + INSET, y)
                && view.covers(x, y - INSET)
                && view.covers(x, y + INSET);
    }

    private static List<PaletteMaker.Sample> thinned(List<PaletteMaker.Sample> samples) {
        int step = Math.max(1, samples.size() / MOST_SAMPLES);
        List<PaletteMaker.Sample> some = new ArrayList<>();
        for (int i = 0; i < samples.size(); i += step) {
            some.add(samples.get(i));
        }
        return some;
    }

    private static byte[] bytes(Path file) throws SheetException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SheetException(file + ": the sheet could not be read (" + e.getMessage() + ")", e);
        }
    }

    private static String digest(SheetSource source, Map<String, byte[]> bytes, Optional<SheetFile> corrected) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        digest.update(source.name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (Path file : source.files()) {
            digest.update(bytes.getOrDefault(String.valueOf(file.getFileName()), new byte[0]));
        }
        corrected.ifPresent(c -> digest.update(c.digestedBytes()));
        return HexFormat.of().formatHex(digest.digest());
    }
}
