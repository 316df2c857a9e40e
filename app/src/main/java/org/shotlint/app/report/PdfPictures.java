package org.shotlint.app.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.evidence.FrameDrawing;
import org.shotlint.app.evidence.HeatColours;
import org.shotlint.app.evidence.Moment;

/** The pictures of the document: JPEG files as they are, each once, as many as there is room for. */
final class PdfPictures {
    private final PDDocument document;
    private final PictureBudget budget;
    private final Map<ByteBuffer, PDImageXObject> embedded = new HashMap<>();

    PdfPictures(PDDocument document, PictureBudget budget) {
        this.document = document;
        this.budget = budget;
    }

    /** The picture of a finding; empty where there is none, where it is damaged, and where the document is full. */
    Optional<PDImageXObject> picture(EvidenceFolder evidence, int finding, Moment moment) {
        try {
            Optional<byte[]> jpeg = evidence.picture(finding, moment);
            return jpeg.isEmpty() ? Optional.empty() : embed(jpeg.get());
        } catch (IOException e) {
            // A picture is a help to the eye; the finding stands without it, and the document says that it has none.
            return Optional.empty();
        }
    }

    /** What is drawn over a picture, with its heat map as a picture of its own; empty where nothing is. */
    Optional<PdfOverlay> overlay(FrameDrawing drawing, ClipFacts clip) {
        if (drawing.isEmpty() || clip.width() < 1 || clip.height() < 1) {
            return Optional.empty();
        }
        try {
            Optional<PDImageXObject> heat = Optional.empty();
            if (drawing.heat().isPresent()) {
                var picture = HeatColours.picture(drawing.heat().get());
                heat = Optional.of(LosslessFactory.createFromImage(document, picture));
                heat.get().setInterpolate(true);
            }
            return Optional.of(new PdfOverlay(drawing, clip.width(), clip.height(), heat));
        } catch (IOException e) {
            return Optional.empty(); // as for the pictures themselves
        }
    }

    /** The filmstrip of a clip in order; empty where there is none and where the document is full. */
    List<PDImageXObject> filmstrip(EvidenceFolder evidence) {
        List<PDImageXObject> strip = new ArrayList<>();
        try {
            for (byte[] jpeg : evidence.filmstrip().values()) {
                Optional<PDImageXObject> picture = embed(jpeg);
                if (picture.isEmpty()) {
                    return List.of();
                }
                strip.add(picture.get());
            }
        } catch (IOException e) {
            return List.of(); // as for the pictures of findings
        }
        return strip;
    }

    private Optional<PDImageXObject> embed(byte[] jpeg) throws IOException {
        ByteBuffer key = ByteBuffer.wrap(jpeg);
        PDImageXObject known = embedded.get(key);
        if (known == null) {
            PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg);
            if (!budget.take(jpeg.length)) {
                return Optional.empty();
            }
            known = image;
            embedded.put(key, image);
        }
        return Optional.of(known);
    }

    /** Pictures that found no room. */
    int leftOut() {
        return budget.leftOut();
    }
}
