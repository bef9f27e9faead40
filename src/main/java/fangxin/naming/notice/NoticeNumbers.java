package fangxin.naming.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Port that gives the next number for a public notice of an office, implemented where the series of document numbers
 * are stored; empty where the office has no series for notices.
 */
public interface NoticeNumbers {
    /** Returns the next number of an office's notices with its agency code (机关代字); empty where the office has none. */
    Optional<String> next(String office, LocalDate date);
}
