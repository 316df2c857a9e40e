/**
 * The desktop: the one window, its panes, and the view models behind them. The only package that touches JavaFX. View models know no node and
 * are tested without a toolkit; files are read and frames decoded on other threads, whose results come back through {@link FxThreads}. Used by
 * {@code cli} alone.
 */
@NullMarked
package org.shotlint.app.ui;

import org.jspecify.annotations.NullMarked;
