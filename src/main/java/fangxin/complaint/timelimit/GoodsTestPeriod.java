package fangxin.complaint.timelimit;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value of the time of one test of goods or services (鉴定检测时间), from the commission to the report, which is not counted
 * in a limit (Order 121, article 22). The day on which it was commissioned still counts, the day of the report does not
 * (article 45).
 *
 * @param until day of the report; null while the test runs
 */
public record GoodsTestPeriod(
        @NotNull(message = "{timelimit.test.from}") LocalDate from, LocalDate until) implements Serializable {
    boolean leavesOut(LocalDate day) {
        return day.isAfter(from) && (until == null || !day.isAfter(until));
    }

    boolean isRunning() {
        return until == null;
    }
}
