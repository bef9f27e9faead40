package fangxin.platform.i18n;

import java.time.LocalDate;

/**
 * A computed day as letters and papers state it.
 *
 * @param provisional whether the holidays of its year are not published yet, so that it may move to a later day
 */
public record StatedDay(LocalDate day, boolean provisional) {}
