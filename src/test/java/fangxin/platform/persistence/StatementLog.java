package fangxin.platform.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The SQL statements of a piece of work, from the log of the persistence provider. */
public final class StatementLog {
    private StatementLog() {}

    /** Returns the statements of a work in their order, without the number of values that one of them lists. */
    static List<String> during(Callable<?> work) throws Exception {
        List<String> asked = new ArrayList<>();
        Thread here = Thread.currentThread();
        Handler counting = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (Thread.currentThread() == here) {
                    asked.add(line.getMessage().replaceAll("\\(\\?(,\\?)+\\)|(?s)\\s+bind =>.*", "(?)"));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        List<Logger> loggers = Collections.list(LogManager.getLogManager().getLoggerNames()).stream()
                .filter(name -> name.startsWith("org.eclipse.persistence.session") && name.endsWith(".sql"))
                .map(Logger::getLogger)
                .toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.FINE);
            logger.setUseParentHandlers(false);
            logger.addHandler(counting);
        });
        try {
            work.call();
        } finally {
            loggers.forEach(logger -> {
                logger.removeHandler(counting);
                logger.setLevel(Level.WARNING);
                logger.setUseParentHandlers(true);
            });
        }
        return asked;
    }
}
