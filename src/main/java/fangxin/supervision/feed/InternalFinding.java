package fangxin.supervision.feed;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/**
 * Value of a fact of this system's own records that counts against a subject (本系统记录): credit code, which record states
 * it, and day.
 *
 * @param source which record states it
 * @param on     the day of the fact
 */
public record InternalFinding(String creditCode, LocalizedText source, LocalDate on) {}
