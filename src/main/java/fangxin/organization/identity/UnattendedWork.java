package fangxin.organization.identity;

/** Mark of a thread that does timed work or plays the demonstration, without a person at a screen. */
final class UnattendedWork {
    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    private UnattendedWork() {}

    static boolean isRunning() {
        return NOW.get();
    }

    static void set(boolean unattended) {
        NOW.set(unattended);
    }
}
