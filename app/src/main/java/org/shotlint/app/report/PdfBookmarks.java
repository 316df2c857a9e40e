package org.shotlint.app.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks: one for the overview and each clip, and below a clip one for each of its findings. */
final class PdfBookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private PDOutlineItem clip;

    PdfBookmarks(PDDocument document, PdfSheet.Place overview) {
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        this.clip = addClip("Overview", overview);
    }

    final PDOutlineItem addClip(String name, PdfSheet.Place place) {
        clip = item(name, place);
        outline.addLast(clip);
        return clip;
    }

    /** Adds a bookmark below the clip added last. */
    void addFinding(String title, PdfSheet.Place place) {
        clip.addLast(item(title, place));
    }

    private static PDOutlineItem item(String title, PdfSheet.Place place) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(Html.shown(title));
        item.setDestination(destination(place));
        return item;
    }

    /** The place, a little above it at the top of the window, at the zoom the reader has. */
    static PDPageXYZDestination destination(PdfSheet.Place place) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(place.page());
        destination.setLeft(0);
        destination.setTop(Math.round(place.page().getMediaBox().getHeight() - place.top()) + 6);
        return destination;
    }
}
