package fangxin.platform.startup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.LogRecord;

/** Log handler that writes into the data folder: ten files of ten megabytes, the newest first. */
public final class LogFileHandler extends FileHandler {
    private static final int BYTES = 10 * 1024 * 1024;
    private static final int FILES = 10;
    private static volatile LogFileHandler open;

    public LogFileHandler() throws IOException {
        super(pattern(), BYTES, FILES, true);
        setFormatter(new LogFileFormatter());
        open = this;
    }

    /** Writes a record of the agent, which has no logger; does nothing before the server has opened the log. */
    static void write(LogRecord log) {
        if (open != null) {
            open.publish(log);
        }
    }

    private static Path folder() {
        return StartupSettings.data().resolve("log");
    }

    private static String pattern() throws IOException {
        Files.createDirectories(folder());
        return folder().toString().replace("%", "%%") + "/fangxin.%g.log";
    }

    /** Called for each new file, which the superclass makes with the permissions of the account's umask. */
    @Override
    protected synchronized void setOutputStream(OutputStream out) {
        super.setOutputStream(out);
        try {
            OwnerOnlyFolder.restrict(folder());
        } catch (IOException left) {
            reportError(null, left, ErrorManager.OPEN_FAILURE);
        }
    }
}
