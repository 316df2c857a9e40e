/**
 * Headless analysis of clips: decode once, measure, judge many times. No JavaFX, no command line, no printing. The packages below build
 * on each other in one direction: {@code time}, {@code finding}, {@code evidence}, {@code check}, {@code checks}, {@code exemption},
 * {@code engine}.
 */
@NullMarked
package org.shotlint.analysis;

import org.jspecify.annotations.NullMarked;
