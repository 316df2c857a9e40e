package org.shotlint.app.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.app.review.Decision;
import org.shotlint.app.review.Disposition;

/** A finding in the table with the decision on it. */
final class FindingItem {
    private final Finding finding;
    private final int place;
    private final ObjectProperty<Decision> decision;

    /** @param place of the finding in its report, from 0 */
    FindingItem(Finding finding, int place, Decision decision) {
        this.finding = finding;
        this.place = place;
        this.decision = new SimpleObjectProperty<>(decision);
    }

    Finding finding() {
        return finding;
    }

    int place() {
        return place;
    }

    ReadOnlyObjectProperty<Decision> decision() {
        return decision;
    }

    void setDecision(Decision value) {
        decision.set(value);
    }

    boolean isDecided() {
        return decision.get().disposition() != Disposition.OPEN;
    }
}
