package org.shotlint.app.ui;

import java.util.function.IntConsumer;
import org.shotlint.app.review.ClipEntry;

/**
 * What evidence is asked for.
 *
 * @param seek makes the viewer go to a frame
 */
record EvidenceScene(ClipEntry clip, FindingItem item, IntConsumer seek) {}
