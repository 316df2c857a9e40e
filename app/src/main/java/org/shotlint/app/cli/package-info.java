/** The command line: thin commands over {@code batch}, {@code report} and {@code bench}. The only package that prints; results go to the standard output, everything else to the error stream. */
@NullMarked
package org.shotlint.app.cli;

import org.jspecify.annotations.NullMarked;
