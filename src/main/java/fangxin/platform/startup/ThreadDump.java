package fangxin.platform.startup;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Files;
import java.nio.file.Path;

/** Function that writes the stack of every thread of the process to a file. */
final class ThreadDump {
    private ThreadDump() {}

    /** @throws IOException if the file cannot be written */
    static void write(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        for (ThreadInfo thread : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
            all.append('"').append(thread.getThreadName()).append("\" ").append(thread.getThreadState());
            if (thread.getLockName() != null) {
                all.append(" for ")
                        .append(thread.getLockName())
                        .append(" held by ")
                        .append(thread.getLockOwnerName());
            }
            all.append('\n');
            for (StackTraceElement frame : thread.getStackTrace()) {
                all.append("    at ").append(frame).append('\n');
            }
        }
        Files.writeString(file, all);
    }
}
