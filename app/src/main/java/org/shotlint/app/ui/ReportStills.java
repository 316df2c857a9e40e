package org.shotlint.app.ui;

import java.util.Optional;
import org.shotlint.app.evidence.Moment;
import org.shotlint.app.review.ClipEntry;

/** Pictures from the report in place of decoded frames: while the first frame is on its way, and for clips that are not there. */
final class ReportStills {
    private final Workbench workbench;
    private final ViewerPane viewer;
    private final Host host;

    /** What the stills have to know of the pane they stand in. */
    interface Host {
        Optional<ClipItem> shown();

        /** Whether frames can be decoded. */
        boolean hasClip();

        int frame();

        int frames();

        /** The viewer now stands at that frame. */
        void place(int at);
    }

    ReportStills(Workbench workbench, ViewerPane viewer, Host host) {
        this.workbench = workbench;
        this.viewer = viewer;
        this.host = host;
    }

    /** Without its clip, a report still has pictures of the frames its findings are about. */
    void showAt(int at) {
        Optional<FindingItem> item = workbench.finding().get();
        for (Moment moment : Moment.values()) {
            if (item.isPresent() && moment.frame(item.get().finding(), host.frames()) == at) {
                load(item.get(), moment, at);
                return;
            }
        }
        sayNotHere();
    }

    /** The frame that shows a finding best. */
    void showPeak(FindingItem item) {
        load(item, Moment.PEAK, Moment.PEAK.frame(item.finding(), host.frames()));
    }

    private void sayNotHere() {
        viewer.clear();
        viewer.caption("");
        viewer.say(notHere() + "\nPictures of the findings are shown where the report has them.");
    }

    private void load(FindingItem item, Moment moment, int at) {
        Optional<ClipEntry> entry = host.shown().flatMap(ClipItem::entry);
        if (entry.isEmpty() || item.place() == FindingItem.NO_PLACE) {
            return;
        }
        EvidenceFiles.picture(entry.get(), item.place(), moment, picture -> {
            if (!host.shown().flatMap(ClipItem::entry).equals(entry)) {
                return;
            }
            if (host.hasClip()) {
                picture.filter(image -> !viewer.hasPicture()).ifPresent(image -> {
                    viewer.showStill(image);
                    host.place(at);
                });
            } else if (host.frame() == at) {
                picture.ifPresentOrElse(
                        image -> {
                            viewer.showStill(image);
                            viewer.caption(notHere() + " This picture is from its report.");
                        },
                        this::sayNotHere);
            }
        });
    }

    private String notHere() {
        Optional<String> note = host.shown().flatMap(ClipItem::entry).flatMap(ClipEntry::mediaNote);
        return host.shown().filter(item -> item.gone().get()).isPresent()
                ? "The clip was moved or deleted while it was open."
                : note.orElse("The clip is not here") + ".";
    }
}
