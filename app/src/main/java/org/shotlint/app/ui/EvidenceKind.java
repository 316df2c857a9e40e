package org.shotlint.app.ui;

import javafx.scene.Node;

/**
 * A way to show in the inspector what speaks for a finding, beside its numbers. Another kind is another class and one line in
 * {@link InspectorPane}.
 */
interface EvidenceKind {
    /** Its heading. */
    String title();

    /** What there is to show of the finding; has no children where there is nothing, or not yet. Called on the thread that draws. */
    Node show(EvidenceScene scene);
}
