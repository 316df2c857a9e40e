package org.shotlint.app.ui;

import org.shotlint.app.review.Disposition;

/** The words people see for decisions. */
final class DispositionText {
    private DispositionText() {}

    static String of(Disposition disposition) {
        return switch (disposition) {
            case OPEN -> "Open";
            case CONFIRMED -> "Confirmed";
            case INTENDED -> "Intended";
            case FALSE_ALARM -> "False alarm";
        };
    }

    static Command command(Disposition disposition) {
        return switch (disposition) {
            case OPEN -> Command.REOPEN;
            case CONFIRMED -> Command.CONFIRM;
            case INTENDED -> Command.INTENDED;
            case FALSE_ALARM -> Command.FALSE_ALARM;
        };
    }
}
