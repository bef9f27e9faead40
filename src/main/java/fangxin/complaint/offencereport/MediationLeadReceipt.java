package fangxin.complaint.offencereport;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of a lead for the officer who handed it over: the number under which the drafters check it, the last day of the
 * check, and nothing else.
 *
 * @param dueOn last day of the check; null while the holidays of the year are missing
 */
public record MediationLeadReceipt(@NotNull String number, LocalDate dueOn) implements Serializable {}
