package fangxin.complaint.exchange;

import fangxin.common.validation.Range;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input that an officer gives with a file of a platform: the platform, the day that it covers, and the number of rows
 * that the platform states.
 *
 * @param day  the day that it covers
 * @param rows number of rows that the platform states; null where it states none, and the day stays unknown
 */
public record ComplaintFileInput(
        @NotNull(message = "{exchange.platform.missing}") ComplaintPlatform platform,
        @NotNull(message = "{exchange.day.missing}") LocalDate day,
        @Range(min = 0, max = 1_000_000) Integer rows) {}
