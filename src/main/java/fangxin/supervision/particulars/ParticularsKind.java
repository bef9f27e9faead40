package fangxin.supervision.particulars;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.naming.title.TitleParticular;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;

/**
 * Value of one kind of change of particulars (变更类型): what is reported with which evidence, what follows, and which
 * office decides. A kind either corrects one particular of the title, or opens a proceeding, as a move or a closed shop
 * does: its trigger of supervision then proposes the measure on the title.
 *
 * @param value      name of the value that is reported, for example the new address
 * @param evidence   what has to be attached
 * @param follows    what follows for the holder
 * @param ground     rule and article, as the history of the title states it
 * @param particular particular that is corrected; null where a proceeding is opened
 * @param trigger    code of the trigger of supervision; null where a particular is corrected
 * @param continuity whether the decider has to state that it is still the same legal person and operator
 * @param reissue    whether the plaque is made again
 * @param allTitles  whether the proceeding is opened on every title of the subject at the premises; null in earlier issues,
 *                   which mean the reported one alone
 * @param source     regulation that provides for it, or "default"
 */
public record ParticularsKind(
        @NotBlank(message = "{supervision.trigger.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{supervision.trigger.code}")
        String code,

        @NotNull(message = "{supervision.trigger.text}")
        @BothLanguages(message = "{supervision.trigger.text}")
        @Length(max = 100, message = "{supervision.text.long}")
        LocalizedText name,

        @NotNull(message = "{supervision.trigger.text}")
        @BothLanguages(message = "{supervision.trigger.text}")
        @Length(max = 100, message = "{supervision.text.long}")
        LocalizedText value,

        @NotNull(message = "{supervision.trigger.text}")
        @BothLanguages(message = "{supervision.trigger.text}")
        @Length(max = 300, message = "{supervision.text.long}")
        LocalizedText evidence,

        @NotNull(message = "{supervision.trigger.text}")
        @BothLanguages(message = "{supervision.trigger.text}")
        @Length(max = 300, message = "{supervision.text.long}")
        LocalizedText follows,

        @NotNull(message = "{supervision.trigger.text}")
        @BothLanguages(message = "{supervision.trigger.text}")
        @Length(max = 300, message = "{supervision.text.long}")
        LocalizedText ground,

        TitleParticular particular,

        @Length(max = 40) String trigger,
        boolean continuity,
        boolean reissue,
        Boolean allTitles,

        @NotNull(message = "{supervision.particulars.decider}")
        ParticularsDecider decider,

        @NotBlank(message = "{supervision.trigger.source}") @Length(max = 200, message = "{supervision.text.long}")
        String source) {
    /** Sentences of earlier versions, by which the titles of a closed shop were reported one by one. */
    private static final Set<String> FORMER_FOLLOWS = Set.of(
            "称号进入注销程序，决定前会告知您陈述申辩；注销后交回标牌。暂停营业后还会开业的，不用报告。",
            "称号进入注销程序，决定前会告知您陈述申辩；注销后交回标牌。门店有几个称号的，请逐个报告。暂停营业后还会开业的，不用报告。");

    public ParticularsKind {
        trigger = FieldErrors.tidy(trigger);
        source = FieldErrors.tidy(source);
    }

    /** Returns whether the proceeding is opened on every title of the subject at the premises. */
    public boolean concernsAllTitles() {
        return Boolean.TRUE.equals(allTitles);
    }

    /**
     * Returns the kind with what an earlier issue leaves open: whether it concerns all titles, and with it the sentence
     * on what follows where this reads as an earlier version shipped it.
     */
    ParticularsKind completedBy(ParticularsKind shipped) {
        return allTitles != null
                ? this
                : new ParticularsKind(
                        code,
                        name,
                        value,
                        evidence,
                        FORMER_FOLLOWS.contains(follows.zh()) ? shipped.follows : follows,
                        ground,
                        particular,
                        trigger,
                        continuity,
                        reissue,
                        shipped.allTitles,
                        decider,
                        source);
    }

    /** Returns whether the change opens a proceeding, which proposes a measure on the title. */
    public boolean opensProceeding() {
        return particular == null;
    }
}
