@NullMarked
package org.shotlint.app.ui;

import org.jspecify.annotations.NullMarked;
