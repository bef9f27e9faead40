package fangxin.platform.startup;

/** Exception for a failure found before the server starts, with an exit code, and a sentence that says what to do. */
final class StartupException extends RuntimeException {
    private final ExitCode exit;

    StartupException(ExitCode exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    ExitCode exit() {
        return exit;
    }
}
