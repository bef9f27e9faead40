package fangxin.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailureLogTest {
    private final List<LogRecord> lines = new ArrayList<>();
    private final Logger log = Logger.getAnonymousLogger();

    FailureLogTest() {
        log.setUseParentHandlers(false);
        log.addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    @Test
    void failuresOfOneTypeWriteALineEachAndOneTrace() {
        IntStream.range(0, 140)
                .forEach(i -> FailureLog.record(
                        log,
                        "request " + i,
                        "failed at /work",
                        new IllegalStateException(new java.sql.SQLException("disk full " + i))));

        assertThat(lines).hasSize(140);
        assertThat(lines.stream().filter(line -> line.getThrown() != null)).hasSize(1);
        assertThat(lines.getFirst().getMessage())
                .startsWith("request 0 failed at /work: java.sql.SQLException: disk full 0");
        assertThat(lines.getLast().getParameters()).contains("request 0");
    }

    @Test
    void timedWorkThatFailsAgainAndAgainWritesOneTraceUnderItsName() {
        IntStream.range(0, 5)
                .forEach(i -> FailureLog.record(
                        log,
                        "OrphanFileCleanup",
                        "failed and will be tried again",
                        new IllegalStateException("run " + i)));

        assertThat(lines).hasSize(5);
        assertThat(lines.stream().filter(line -> line.getThrown() != null)).hasSize(1);
    }

    @Test
    void aFailureThrownElsewhereHasATraceOfItsOwn() {
        FailureLog.record(log, "one", "failed", new IllegalStateException("here"));
        FailureLog.record(log, "other", "failed", new IllegalStateException("there"));

        assertThat(lines).allMatch(line -> line.getThrown() != null);
    }

    @Test
    void aWarningOfTheServerIsWrittenOnceWhateverNumbersItHas() {
        RepeatedWarningLogFilter filter = RepeatedWarningLogFilter.withoutPrevious();

        assertThat(filter.isLoggable(line("jakarta.ejb", Level.WARNING, "EJB 17 failed")))
                .isTrue();
        assertThat(filter.isLoggable(line("jakarta.ejb", Level.WARNING, "EJB 18 failed")))
                .isFalse();
        assertThat(filter.isLoggable(line("jakarta.ejb", Level.WARNING, "something else")))
                .isTrue();
        assertThat(filter.isLoggable(line("jakarta.ejb", Level.INFO, "started")))
                .isTrue();
        assertThat(filter.isLoggable(line("jakarta.ejb", Level.INFO, "started")))
                .isTrue();
        assertThat(filter.isLoggable(line("fangxin.naming", Level.WARNING, "ours")))
                .isTrue();
        assertThat(filter.isLoggable(line("fangxin.naming", Level.WARNING, "ours")))
                .isTrue();
    }

    private static LogRecord line(String logger, Level level, String message) {
        LogRecord line = new LogRecord(level, message);
        line.setLoggerName(logger);
        return line;
    }
}
