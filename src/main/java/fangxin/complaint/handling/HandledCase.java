package fangxin.complaint.handling;

import java.time.LocalDate;
import java.util.Set;

/**
 * Value of a complaint as its competent office or unit passes it on to another feature, such as a lead on an offence:
 * number, office, source, day of acceptance, trader, category and tags.
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
