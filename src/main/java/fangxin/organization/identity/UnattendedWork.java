package fangxin.organization.identity;

/** Marker of a thread that {@link RunAsAccount} runs without a person at a screen, who could confirm a password. */
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
