package fangxin.complaint.handling;

import java.time.LocalDate;
import java.util.Set;

/**
 * Value of a complaint for the features that take its trader over: what the officers who handle it may pass on.
 *
 * @param office     code of the competent office
 * @param source     code of the channel through which it came
 * @param acceptedOn day of the acceptance; null before
 * @param tags       codes of its tags
 */
public record HandledCase(
        String number,
        String office,
        String source,
        LocalDate acceptedOn,
        String traderName,
        String creditCode,
        String category,
        Set<String> tags) {}
