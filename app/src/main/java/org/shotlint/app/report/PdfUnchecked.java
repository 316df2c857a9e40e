package org.shotlint.app.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was not checked in full: on the cover each cause with a few names, so that many clips of one cause do not push the findings away, and
 * at the end of the document the names that found no room there.
 */
final class PdfUnchecked {
    private static final float STATUS_COLUMN = 66;
    private static final float NAME_COLUMN = 175;
    private static final float COLUMN_GAP = 8;
    private static final PdfStyle PLAIN = PdfStyle.regular(8.5f, PdfTone.INK);
    private static final PdfStyle QUIET = PdfStyle.regular(8.5f, PdfTone.QUIET);
    private static final PdfStyle NAME = PdfStyle.regular(7.5f, PdfTone.INK);

    private final PdfSheet sheet;
    private final List<Unchecked> groups;

    PdfUnchecked(PdfSheet sheet, List<Unchecked> groups) {
        this.sheet = sheet;
        this.groups = groups;
    }

    /** Adds the table for the cover, unless all was checked. */
    void addTable() throws IOException {
        List<List<PdfPiece>> rows = new ArrayList<>();
        for (Unchecked group : inFront()) {
            rows.add(new PdfRow(sheet.font())
                    .pill(group.status(), 0, PdfTone.UNCHECKED)
                    .cell(
                            String.join("\n", group.causes()),
                            STATUS_COLUMN,
                            PdfSheet.WIDTH - STATUS_COLUMN - NAME_COLUMN - COLUMN_GAP,
                            PLAIN)
                    .cell(names(group), PdfSheet.WIDTH - NAME_COLUMN, NAME_COLUMN, QUIET)
                    .ruled(PdfSheet.WIDTH));
        }
        List<Unchecked> further = groups.subList(inFront().size(), groups.size());
        if (!further.isEmpty()) {
            String text = RunReport.counted(Unchecked.clips(further), "more clip") + " with "
                    + RunReport.counted(further.size(), "other cause") + ", listed at the end";
            rows.add(new PdfRow(sheet.font())
                    .cell(text, 0, PdfSheet.WIDTH, PLAIN)
                    .ruled(PdfSheet.WIDTH));
        }
        if (!rows.isEmpty()) {
            sheet.table("Not checked in full", List.of(), rows);
        }
    }

    private List<Unchecked> inFront() {
        return groups.subList(0, Math.min(Unchecked.CAUSES_IN_FRONT, groups.size()));
    }

    private static String names(Unchecked group) {
        if (!group.isLong()) {
            return String.join("\n", group.names().stream().map(Html::shown).toList());
        }
        String first = Html.shown(group.names().get(0));
        int more = group.names().size() - 1;
        return RunReport.counted(group.names().size(), "clip") + ": " + first + " and " + more
                + " more, listed at the end";
    }

    /** Adds the names that found no room on the cover, by cause. */
    void addList(PdfBookmarks bookmarks) throws IOException {
        List<List<PdfPiece>> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Unchecked group = groups.get(i);
            if (group.isLong() || i >= inFront().size()) {
                rows.add(row(group));
            }
        }
        if (!rows.isEmpty()) {
            sheet.newPage();
            List<PdfSheet.Place> places = sheet.table("Not checked in full, by cause", List.of(), rows);
            bookmarks.addClip("Not checked in full", places.get(0));
        }
    }

    private List<PdfPiece> row(Unchecked group) {
        List<PdfPiece> pieces = new ArrayList<>();
        pieces.add(PdfPiece.gap(COLUMN_GAP));
        pieces.addAll(new PdfRow(sheet.font())
                .pill(group.status(), 0, PdfTone.UNCHECKED)
                .cell(String.join("\n", group.causes()), STATUS_COLUMN, PdfSheet.WIDTH - STATUS_COLUMN, PLAIN)
                .pieces());
        for (String name : group.names()) {
            pieces.addAll(new PdfRow(sheet.font())
                    .cell(Html.shown(name), STATUS_COLUMN, PdfSheet.WIDTH - STATUS_COLUMN, NAME)
                    .pieces());
        }
        return pieces;
    }
}
