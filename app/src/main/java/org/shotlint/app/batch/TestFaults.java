package org.shotlint.app.batch;

/**
 * Faults asked for by tests, honoured in worker processes only: {@code -Dshotlint.test.crashOn=TEXT} makes the worker access memory it does not
 * own once it is a few frames into a clip whose name contains the text, as a damaged file can make a native decoder do;
 * {@code shotlint.test.hangOn} makes it stand still; {@code shotlint.test.failOn} makes the analysis throw.
 */
final class TestFaults {
    static final String PREFIX = "shotlint.test.";
    private static final int AT_FRAME = 3;

    private TestFaults() {}

    static void strike(String clip, int frame) {
        if (frame != AT_FRAME) {
            return;
        }
        if (isMeant("crashOn", clip)) {
            crash();
        }
        if (isMeant("hangOn", clip)) {
            hang();
        }
        if (isMeant("failOn", clip)) {
            throw new IllegalStateException("a failure asked for by a test");
        }
    }

    private static boolean isMeant(String fault, String clip) {
        String text = System.getProperty(PREFIX + fault, "");
        return !text.isEmpty() && clip.contains(text);
    }

    private static void crash() {
        try {
            Class<?> unsafe = Class.forName("sun.misc.Unsafe");
            var instance = unsafe.getDeclaredField("theUnsafe");
            instance.setAccessible(true);
            unsafe.getMethod("putByte", long.class, byte.class).invoke(instance.get(null), 8L, (byte) 1);
        } catch (ReflectiveOperationException e) {
            Runtime.getRuntime().halt(134);
        }
    }

    private static void hang() {
        while (true) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
