package org.shotlint.app.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.app.review.ClipEntry;
import org.shotlint.app.review.Disposition;
import org.shotlint.app.review.FindingRef;
import org.shotlint.app.review.ReviewSession;

/**
 * What the window is about: the clips, the one that is open, its findings, those listed, the one that is looked at, and the decisions. Knows no
 * node. Belongs to the thread that draws.
 */
final class Workbench {
    private final ObservableList<ClipItem> clips = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ClipItem>> clip = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<FindingItem> findings =
            FXCollections.observableArrayList(item -> new javafx.beans.Observable[] {item.decision()});
    private final FilteredList<FindingItem> listed = new FilteredList<>(findings);
    private final ObjectProperty<FindingFilter> filter = new SimpleObjectProperty<>(FindingFilter.all());
    private final ObjectProperty<Optional<FindingItem>> finding = new SimpleObjectProperty<>(Optional.empty());
    private Optional<ReviewSession> session = Optional.empty();

    Workbench() {
        filter.addListener((value, before, now) -> refilter());
    }

    ObservableList<ClipItem> clips() {
        return clips;
    }

    ReadOnlyObjectProperty<Optional<ClipItem>> clip() {
        return clip;
    }

    /** The findings of the open clip that the filter lets through, in the order of the report. */
    ObservableList<FindingItem> listed() {
        return listed;
    }

    /** All findings of the open clip, silenced ones last. */
    ObservableList<FindingItem> findings() {
        return findings;
    }

    ObjectProperty<FindingFilter> filter() {
        return filter;
    }

    /** The finding that is looked at. */
    ReadOnlyObjectProperty<Optional<FindingItem>> finding() {
        return finding;
    }

    Optional<ReviewSession> session() {
        return session;
    }

    /** Replaces all by the clips of a session and opens the first clip there is something to decide on. */
    void show(ReviewSession opened) {
        clear();
        session = Optional.of(opened);
        List<ClipEntry> entries = opened.clips();
        for (int i = 0; i < entries.size(); i++) {
            clips.add(ClipItem.reported(entries.get(i), opened.undecided(i)));
        }
        int first = opened.firstUndecided().map(FindingRef::clip).orElse(0);
        if (!clips.isEmpty()) {
            openClip(clips.get(first));
        }
    }

    /** Replaces all by clips that are to be checked. */
    void showChecking(ReviewSession opened, List<ClipItem> waiting) {
        clear();
        session = Optional.of(opened);
        clips.setAll(waiting);
        if (!clips.isEmpty()) {
            openClip(clips.get(0));
        }
    }

    void clear() {
        closeClip();
        clips.clear();
        session = Optional.empty();
    }

    /** The session has read its reports again: clips that got one are filled in. */
    void refresh() {
        if (session.isEmpty()) {
            return;
        }
        ReviewSession open = session.get();
        List<ClipEntry> entries = open.clips();
        for (int i = 0; i < entries.size(); i++) {
            ClipEntry entry = entries.get(i);
            int undecided = open.undecided(i);
            for (ClipItem item : clips) {
                if (item.name().equals(entry.name()) && item.state().get().phase() == ClipItem.Phase.CHECKED) {
                    item.setReport(entry, undecided);
                    clip.get().filter(now -> now == item).ifPresent(this::openClip);
                }
            }
        }
    }

    void openClip(ClipItem item) {
        closeClip();
        clip.set(Optional.of(item));
        List<FindingItem> items = new ArrayList<>();
        List<Finding> found = item.report().map(AnalysisReport::findings).orElse(List.of());
        for (int i = 0; i < found.size(); i++) {
            String key = found.get(i).key();
            int place = i;
            session.ifPresent(open -> items.add(new FindingItem(found.get(place), place, open.decision(key))));
        }
        item.report()
                .map(AnalysisReport::silenced)
                .orElse(List.of())
                .forEach(quiet -> session.ifPresent(open -> items.add(FindingItem.silenced(
                        quiet, open.decision(quiet.finding().key())))));
        findings.setAll(items);
        refilter();
        if (!listed.isEmpty()) {
            lookAt(listed.get(0));
        }
    }

    private void closeClip() {
        finding.set(Optional.empty());
        findings.clear();
        clip.set(Optional.empty());
    }

    void lookAt(FindingItem item) {
        finding.set(Optional.of(item));
    }

    /** Looks at that finding, where it is listed. */
    void lookAt(Finding wanted) {
        listed.stream()
                .filter(item -> item.finding().equals(wanted))
                .findFirst()
                .ifPresent(this::lookAt);
    }

    /** Looks at the finding {@code by} places on among {@code order}; beyond its end, at the first or last one of the nearest clip with findings. */
    void move(List<FindingItem> order, int by) {
        int at = finding.get().map(order::indexOf).orElse(-1);
        int next = at < 0 ? (by > 0 ? 0 : order.size() - 1) : at + by;
        if (next >= 0 && next < order.size()) {
            lookAt(order.get(next));
            return;
        }
        int from = clip.get().map(clips::indexOf).orElse(-1);
        for (int i = from + by; from >= 0 && i >= 0 && i < clips.size(); i += by) {
            openClip(clips.get(i));
            if (!listed.isEmpty()) {
                lookAt(listed.get(by > 0 ? 0 : listed.size() - 1));
                return;
            }
        }
        if (from >= 0 && clip.get().map(clips::indexOf).orElse(-1) != from) {
            Optional<FindingItem> none = Optional.empty();
            openClip(clips.get(from));
            finding.set(none);
            if (!order.isEmpty() && !listed.isEmpty()) {
                lookAt(listed.get(by > 0 ? listed.size() - 1 : 0));
            }
        }
    }

    /** Opens the clip {@code by} places on. */
    void moveClip(int by) {
        int at = clip.get().map(clips::indexOf).orElse(-1) + by;
        if (at >= 0 && at < clips.size()) {
            openClip(clips.get(at));
        }
    }

    /** Looks at the next open finding, in this clip or a later one, or the one before for {@code by} -1. False if there is none. */
    boolean moveToOpen(int by) {
        if (session.isEmpty() || clip.get().isEmpty()) {
            return false;
        }
        Optional<FindingRef> next = openFrom(session.get(), by);
        next.ifPresent(ref -> {
            String name = session.get().clips().get(ref.clip()).name();
            clip.get()
                    .filter(now -> now.name().equals(name))
                    .ifPresentOrElse(
                            same -> {},
                            () -> clips.stream()
                                    .filter(item -> item.name().equals(name))
                                    .findFirst()
                                    .ifPresent(this::openClip));
            findings.stream()
                    .filter(item -> item.place() == ref.finding())
                    .findFirst()
                    .ifPresent(this::lookAt);
        });
        return next.isPresent();
    }

    private Optional<FindingRef> openFrom(ReviewSession open, int by) {
        Optional<Integer> at = clip.get().flatMap(this::sessionIndex);
        if (at.isEmpty()) {
            return open.firstUndecided();
        }
        int place = finding.get().map(FindingItem::place).orElse(FindingItem.NO_PLACE);
        if (place == FindingItem.NO_PLACE) {
            Optional<FindingItem> own =
                    findings.stream().filter(item -> !item.isDecided()).findFirst();
            if (own.isPresent()) {
                return Optional.of(new FindingRef(at.get(), own.get().place()));
            }
            place = Integer.MAX_VALUE;
        }
        FindingRef from = new FindingRef(at.get(), place);
        Optional<FindingRef> next = by > 0 ? open.nextUndecided(from) : open.previousUndecided(from);
        return next.or(() -> open.firstUndecided());
    }

    private Optional<Integer> sessionIndex(ClipItem item) {
        List<ClipEntry> entries = session.map(ReviewSession::clips).orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).name().equals(item.name())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Decides on findings as one step of undo. */
    void decide(List<FindingItem> items, Disposition disposition) {
        Set<String> keys = items.stream()
                .filter(item -> item.silenced().isEmpty())
                .map(item -> item.finding().key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!keys.isEmpty()) {
            session.ifPresent(open -> open.apply(keys, disposition));
            decisionsChanged();
        }
    }

    void note(FindingItem item, String text) {
        if (item.silenced().isEmpty() && !text.equals(item.decision().get().note())) {
            session.ifPresent(open -> open.note(item.finding().key(), text));
            decisionsChanged();
        }
    }

    /** Takes the last step back and looks at what it was about, where that is in the open clip. */
    void undo() {
        session.ifPresent(open -> lookAtAny(open.undo()));
    }

    void redo() {
        session.ifPresent(open -> lookAtAny(open.redo()));
    }

    private void lookAtAny(Set<String> keys) {
        decisionsChanged();
        findings.stream()
                .filter(item -> keys.contains(item.finding().key()))
                .findFirst()
                .filter(listed::contains)
                .ifPresent(this::lookAt);
    }

    /** Takes over what the session knows about decisions now. */
    void decisionsChanged() {
        if (session.isEmpty()) {
            return;
        }
        ReviewSession open = session.get();
        for (FindingItem item : findings) {
            item.setDecision(open.decision(item.finding().key()));
        }
        List<ClipEntry> entries = open.clips();
        for (int i = 0; i < entries.size(); i++) {
            ClipEntry entry = entries.get(i);
            int undecided = open.undecided(i);
            clips.stream()
                    .filter(item -> item.entry()
                            .filter(same -> same.name().equals(entry.name()))
                            .isPresent())
                    .filter(item -> item.state().get().undecided() != undecided)
                    .forEach(item -> item.setReport(entry, undecided));
        }
        if (filter.get().decided() == FindingFilter.Decided.HIDDEN) {
            refilter();
        }
    }

    private void refilter() {
        FindingFilter now = filter.get();
        listed.setPredicate(item -> now.accepts(item));
        if (finding.get().filter(item -> !listed.contains(item)).isPresent()) {
            finding.set(listed.stream().findFirst());
        }
    }

    /** Number of findings that are open, over all clips. */
    int undecided() {
        return session.map(ReviewSession::undecidedTotal).orElse(0);
    }

    /** Number of findings of all clips. */
    int total() {
        return clips.stream()
                .flatMap(item -> item.report().stream())
                .mapToInt(report -> report.findings().size())
                .sum();
    }

    /** Keys of the findings of the open clip that need no more looking at. */
    Set<String> settledKeys() {
        Set<String> keys = new HashSet<>();
        findings.stream()
                .filter(item -> item.isDecided() && item.silenced().isEmpty())
                .forEach(item -> keys.add(item.finding().key()));
        return keys;
    }
}
