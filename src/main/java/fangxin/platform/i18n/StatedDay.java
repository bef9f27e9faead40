package fangxin.platform.i18n;

import java.time.LocalDate;

/**
 * Value of a computed day as letters and documents state it, with whether it is provisional.
 *
 * @param provisional whether the holidays of its year are not published yet, so that it may move to a later day
 */
public record StatedDay(LocalDate day, boolean provisional) {}
