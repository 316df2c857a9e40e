package org.shotlint.analysis.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.shotlint.analysis.video.FrameReader;

/** Fails every test of the module that leaves a native matrix or an open clip behind. Found by JUnit through {@code META-INF/services}. */
public final class NativeLeakGuard implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext context) {
        int matrices = MatScope.liveCount();
        int readers = FrameReader.liveCount();
        assertEquals("0 matrices, 0 clips", matrices + " matrices, " + readers + " clips", "left open by the test");
    }
}
