package fangxin.complaint.consumermessage;

import fangxin.common.validation.Range;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Value of the terms of messages of consumers (消费者留言规则): time limits for answer, publication, closing and check, days
 * for duplicates, sizes of clusters, bundling of notices, and day for reading opinion boxes; also content of
 * config/consumer-message-terms.json.
 *
 * @param answer          time of the shop for its answer
 * @param publication     time after which an opinion is published without an answer
 * @param closing         time of the consumer after the answer, or after the silence of the shop
 * @param check           time of the office for the check of a plaque
 * @param duplicateDays   days between two messages that can be duplicates
 * @param clusterMessages messages to one unit on one day that form a cluster
 * @param clusterUnits    units to which one contact writes that form a cluster
 * @param clusterDays     days in which one contact writes to them
 * @param bundleFrom      message to one unit on one day from which the notices to the shop are bundled by the hour;
 *                        left out, that of the issue before, in the first one {@value #BUNDLE_FROM}
 * @param readingDay      day of the month by which opinion books and boxes are read; left out, that of the issue
 *                        before, in the first one {@value #READING_DAY}
 */
public record ConsumerMessageTerms(
        @NotNull(message = "{consumermessage.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{consumermessage.terms.limit}")
        TimeLimit answer,

        @NotNull(message = "{consumermessage.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{consumermessage.terms.limit}")
        TimeLimit publication,

        @NotNull(message = "{consumermessage.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{consumermessage.terms.limit}")
        TimeLimit closing,

        @NotNull(message = "{consumermessage.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{consumermessage.terms.limit}")
        TimeLimit check,

        @Range(min = 1, max = 60, message = "{consumermessage.terms.days}")
        int duplicateDays,

        @Range(min = 5, max = 10_000, message = "{consumermessage.terms.number}")
        int clusterMessages,

        @Range(min = 5, max = 10_000, message = "{consumermessage.terms.number}")
        int clusterUnits,

        @Range(min = 1, max = 60, message = "{consumermessage.terms.days}")
        int clusterDays,

        @Range(min = 2, max = 10_000, message = "{consumermessage.terms.bundle}")
        Integer bundleFrom,

        @Range(min = 1, max = 31, message = "{consumermessage.terms.readingDay.range}")
        Integer readingDay) {
    private static final int BUNDLE_FROM = 20;
    private static final int READING_DAY = 25;

    @Override
    public Integer bundleFrom() {
        return bundleFrom == null ? BUNDLE_FROM : bundleFrom;
    }

    @Override
    public Integer readingDay() {
        return readingDay == null ? READING_DAY : readingDay;
    }

    /** Returns these terms with default values for the terms that were added after these were stored. */
    ConsumerMessageTerms withDefaults() {
        return orElse(this);
    }

    /**
     * Returns these terms, completed by the values of others: a client that does not know a new term does not reset it.
     */
    ConsumerMessageTerms orElse(ConsumerMessageTerms others) {
        return new ConsumerMessageTerms(
                answer,
                publication,
                closing,
                check,
                duplicateDays,
                clusterMessages,
                clusterUnits,
                clusterDays,
                bundleFrom == null ? others.bundleFrom() : bundleFrom,
                readingDay == null ? others.readingDay() : readingDay);
    }
}
