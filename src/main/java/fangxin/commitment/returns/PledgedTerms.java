package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Value of what a holder pledges for one channel (无理由退货承诺内容): goods, days, conditions, exclusions and their display,
 * refund and alliance; it refuses a pledge that promises less than the terms of returns demand.
 *
 * @param days            days for the return, counted from the day after the purchase or the receipt of the goods
 * @param goodsClasses    codes of the classes of goods that it covers
 * @param goods           which goods of these classes, or null for all
 * @param conditions      what the consumer brings, or null
 * @param exclusions      codes of the goods that it excludes
 * @param otherExclusions further goods that it excludes, on the premises only; or null
 * @param displayed       whether the exclusions are displayed before the purchase
 * @param route           how the price is paid back, in one sum
 * @param refundDays      days for the refund from the day on which the goods are back
 * @param alliance        name of the alliance whose shops take back each other's goods, or null
 */
public record PledgedTerms(
        int days,

        @NotEmpty(message = "{commitment.pledge.classes}") @Size(max = 40, message = "{commitment.pledge.classes}")
        List<@NotNull @Length(max = 40) String> goodsClasses,

        @Length(max = 300, message = "{commitment.text.long}")
        LocalizedText goods,

        @Length(max = 300, message = "{commitment.text.long}")
        LocalizedText conditions,

        @NotNull(message = "{commitment.pledge.exclusions}") @Size(max = 40, message = "{commitment.pledge.exclusions}")
        List<@NotNull @Length(max = 40) String> exclusions,

        @Length(max = 300, message = "{commitment.text.long}")
        LocalizedText otherExclusions,

        boolean displayed,

        @NotNull(message = "{commitment.pledge.route}") RefundRoute route,

        int refundDays,

        @Length(max = 100, message = "{commitment.text.long}")
        String alliance)
        implements Serializable {
    public PledgedTerms {
        goodsClasses = codes(goodsClasses);
        exclusions = codes(exclusions);
        goods = tidy(goods);
        conditions = tidy(conditions);
        otherExclusions = tidy(otherExclusions);
        alliance = FieldErrors.tidy(alliance);
    }

    private static List<String> codes(List<String> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    private static LocalizedText tidy(LocalizedText text) {
        if (text == null || (FieldErrors.tidy(text.zh()) == null && FieldErrors.tidy(text.en()) == null)) {
            return null;
        }
        return new LocalizedText(FieldErrors.tidy(text.zh()), FieldErrors.tidy(text.en()));
    }

    /** Returns whether the terms exclude goods. */
    public boolean excludes() {
        return !exclusions.isEmpty() || otherExclusions != null;
    }

    /**
     * Refuses a pledge that promises less than law and programme allow: too few days, exclusions that the law does not
     * list for a sale at a distance or that are not displayed, goods or conditions of a sale at a distance that narrow the
     * law, or a later refund than the law sets.
     */
    void check(ReturnChannel channel, ReturnTerms terms) {
        FieldErrors errors = new FieldErrors()
                .validate(this)
                .refuse(
                        days < terms.fewestDays() || days > terms.mostDays(),
                        "days",
                        "commitment.pledge.days",
                        terms.fewestDays(),
                        terms.mostDays())
                .refuse(
                        refundDays < 0 || refundDays > terms.refund().value(),
                        "refundDays",
                        "commitment.pledge.refundDays",
                        terms.refund().value())
                .refuse(!hasChinese(goods), "goods", "commitment.pledge.chinese")
                .refuse(!hasChinese(conditions), "conditions", "commitment.pledge.chinese")
                .refuse(!hasChinese(otherExclusions), "otherExclusions", "commitment.pledge.chinese")
                .refuse(excludes() && !displayed, "displayed", "commitment.pledge.displayed")
                .refuse(
                        channel == ReturnChannel.DISTANCE && otherExclusions != null,
                        "otherExclusions",
                        "commitment.pledge.widened")
                .refuse(channel == ReturnChannel.DISTANCE && goods != null, "goods", "commitment.pledge.narrowed")
                .refuse(
                        channel == ReturnChannel.DISTANCE && conditions != null,
                        "conditions",
                        "commitment.pledge.narrowed");
        goodsClasses.stream()
                .filter(code -> terms.goodsClass(code).isEmpty())
                .forEach(code -> errors.add("goodsClasses", "commitment.goodsClass.unknown", code));
        exclusions.stream()
                .filter(code -> terms.exclusion(code)
                        .filter(exclusion -> exclusion.isPossibleIn(channel))
                        .isEmpty())
                .forEach(code -> errors.add(
                        "exclusions",
                        terms.exclusion(code).isEmpty() ? "commitment.exclusion.unknown" : "commitment.pledge.widened",
                        code));
        errors.check();
    }

    /** Returns whether a text has Chinese words, which the public reads where the English text is empty. */
    private static boolean hasChinese(LocalizedText text) {
        return text == null || text.zh() != null;
    }
}
