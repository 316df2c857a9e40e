package org.shotlint.app.ui;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Silenced;
import org.shotlint.app.review.Decision;
import org.shotlint.app.review.Disposition;

/** A finding in the table with the decision on it. */
final class FindingItem {
    static final int NO_PLACE = -1;

    private final Finding finding;
    private final int place;
    private final Optional<Silenced.Reason> silenced;
    private final ObjectProperty<Decision> decision;

    /** @param place of the finding in its report, from 0 */
    FindingItem(Finding finding, int place, Decision decision) {
        this(finding, place, Optional.empty(), decision);
    }

    private FindingItem(Finding finding, int place, Optional<Silenced.Reason> silenced, Decision decision) {
        this.finding = finding;
        this.place = place;
        this.silenced = silenced;
        this.decision = new SimpleObjectProperty<>(decision);
    }

    /** A finding that has a legitimate cause; there is nothing to decide on it. */
    static FindingItem silenced(Silenced quiet, Decision decision) {
        return new FindingItem(quiet.finding(), NO_PLACE, Optional.of(quiet.reason()), decision);
    }

    Finding finding() {
        return finding;
    }

    /** Its place among the findings of the report; {@link #NO_PLACE} for a silenced one. */
    int place() {
        return place;
    }

    /** Why it is hidden by default. */
    Optional<Silenced.Reason> silenced() {
        return silenced;
    }

    ReadOnlyObjectProperty<Decision> decision() {
        return decision;
    }

    void setDecision(Decision value) {
        decision.set(value);
    }

    /** Whether it needs no more looking at. */
    boolean isDecided() {
        return silenced.isPresent() || decision.get().disposition() != Disposition.OPEN;
    }
}
