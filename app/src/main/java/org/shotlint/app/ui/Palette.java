package org.shotlint.app.ui;

import javafx.scene.paint.Color;
import org.shotlint.analysis.finding.Severity;

/** Colours of what is drawn by hand; what is built of controls takes its colours from the theme. */
record Palette(
        Color ground,
        Color band,
        Color bandOther,
        Color line,
        Color text,
        Color faintText,
        Color error,
        Color warning,
        Color note,
        Color playhead,
        Color curve,
        Color threshold) {
    static Palette of(DesktopSettings.Theme theme) {
        return theme == DesktopSettings.Theme.DARK
                ? new Palette(
                        Color.web("#0d1117"),
                        Color.web("#21262d"),
                        Color.web("#2d333b"),
                        Color.web("#30363d"),
                        Color.web("#c9d1d9"),
                        Color.web("#8b949e"),
                        Color.web("#f85149"),
                        Color.web("#d29922"),
                        Color.web("#58a6ff"),
                        Color.web("#f0f6fc"),
                        Color.web("#79c0ff"),
                        Color.web("#d29922"))
                : new Palette(
                        Color.web("#ffffff"),
                        Color.web("#eaeef2"),
                        Color.web("#dde3e9"),
                        Color.web("#d0d7de"),
                        Color.web("#24292f"),
                        Color.web("#57606a"),
                        Color.web("#cf222e"),
                        Color.web("#9a6700"),
                        Color.web("#0969da"),
                        Color.web("#24292f"),
                        Color.web("#0969da"),
                        Color.web("#9a6700"));
    }

    Color of(Severity severity) {
        return switch (severity) {
            case ERROR -> error;
            case WARNING -> warning;
            case NOTE -> note;
        };
    }
}
