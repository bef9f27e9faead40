package fangxin.naming.title;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * View, for readers of a title, of the office in whose region its number was issued, where another one has taken it
 * over: code, name and last day.
 */
public record FormerOfficeView(
        @NotNull String code, @NotNull LocalizedText name, LocalDate lastDay) {}
