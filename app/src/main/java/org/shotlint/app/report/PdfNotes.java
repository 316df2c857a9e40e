package org.shotlint.app.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The end of the document: what else is worth saying about the run, and how to read its numbers. */
final class PdfNotes {
    private static final PdfStyle STYLE = PdfStyle.regular(7.5f, PdfTone.QUIET);
    private static final float GAP = 18;

    private final PdfSheet sheet;
    private final RunReport run;

    PdfNotes(PdfSheet sheet, RunReport run) {
        this.sheet = sheet;
        this.run = run;
    }

    void add(int picturesLeftOut) throws IOException {
        List<String> notes = new ArrayList<>(run.result().inputs().notes());
        int ignored = run.result().inputs().ignoredFiles();
        if (ignored > 0) {
            notes.add(RunReport.counted(ignored, "file") + " of other kinds ignored.");
        }
        if (picturesLeftOut > 0) {
            notes.add(RunReport.counted(picturesLeftOut, "picture")
                    + " left out to keep this document small; all lie in the .evidence folders beside the reports.");
        }
        notes.add(
                "Frames count from 0. Scores order the findings of one check; where a finding says \u201cnot calibrated\u201d "
                        + "they are no shares of true findings. A boxed question mark stands for a sign this document has no letter for.");
        List<PdfPiece> pieces = new ArrayList<>();
        for (String note : notes) {
            pieces.addAll(new PdfRow(sheet.font())
                    .cell(note, 0, PdfSheet.WIDTH, STYLE)
                    .pieces());
        }
        sheet.gap(GAP);
        sheet.addTogether(pieces);
    }
}
