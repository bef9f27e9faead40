package fangxin.organization.identity;

/** Whether this thread does timed work or plays a demonstration, in which no person at a screen takes part. */
final class UnattendedWork {
    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    private UnattendedWork() {}

    static boolean now() {
        return NOW.get();
    }

    static void set(boolean unattended) {
        NOW.set(unattended);
    }
}
