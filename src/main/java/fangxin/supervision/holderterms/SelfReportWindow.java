package fangxin.supervision.holderterms;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value of the days on which the self-report on a year is accepted (自查报告期), in China: from 00:00:00 of the first to
 * 23:59:59 of the last.
 *
 * @param year the year on which holders report
 */
public record SelfReportWindow(
        int year, @NotNull LocalDate opensOn, @NotNull LocalDate lastDay) implements Serializable {
    public boolean isOpen(LocalDate today) {
        return !today.isBefore(opensOn) && !isOver(today);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay);
    }
}
