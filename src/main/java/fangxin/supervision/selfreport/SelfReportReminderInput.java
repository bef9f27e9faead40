package fangxin.supervision.selfreport;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Input of an officer who reminds holders of their self-reports: the numbers of their titles. */
public record SelfReportReminderInput(
        @NotEmpty(message = "{selfreport.remind.none}") @Size(max = 100, message = "{selfreport.remind.none}")
        List<@NotNull @Length(max = 30) String> titles) {}
