/**
 * Profiles: which checks run, with which settings and at which severity. Parses and validates profile files and prints effective values. Uses
 * {@code check} and {@code finding}; handed to {@code engine} by the command line.
 */
@NullMarked
package org.shotlint.analysis.profile;

import org.jspecify.annotations.NullMarked;
