package fangxin.complaint.handling;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who records that a test of goods or services (鉴定检测) in a complaint was commissioned, or that its
 * report arrived: the day, and the version of the case that was shown.
 */
public record GoodsTestDayInput(
        @Min(0) long version,
        @NotNull(message = "{handling.test.missing}") LocalDate on) {}
