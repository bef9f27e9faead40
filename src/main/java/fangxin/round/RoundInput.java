package fangxin.round;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Input for a new round or an amendment: owner, level, year, title, window and the terms that differ from the defaults
 * or the present round. A null component is taken from the defaults of the office, or from the present round.
 *
 * @param owner   code of the office that opens the round; may be left out by an officer of one office
 * @param level   of the titles; the office's own where it is left out
 * @param terms   the terms that differ
 * @param version version of the round that was read before amending it, or null
 */
public record RoundInput(
        @Length(max = 30) String owner,
        @Range(min = 2020, max = 2100) Integer year,
        @Length(max = 200) LocalizedText title,
        LocalDate opens,
        LocalDate closes,
        ApplicationRound.TitleLevel level,
        @Valid RoundTermsInput terms,
        Long version) {
    public RoundInput {
        terms = terms == null ? RoundTermsInput.NONE : terms;
    }

    /** Returns input with only the window and the document numbers; all other terms take their defaults. */
    public static RoundInput of(String owner, LocalDate opens, LocalDate closes, String approval, String notice) {
        return new RoundInput(owner, null, null, opens, closes, null, RoundTermsInput.of(approval, notice), null);
    }

    /** Returns input with every field of a round. */
    public static RoundInput of(RoundView round) {
        return new RoundInput(
                round.owner(),
                round.year(),
                round.title(),
                round.window().opens(),
                round.window().closes(),
                round.level(),
                RoundTermsInput.of(round.terms()),
                round.version());
    }

    /** Returns a copy for titles of another level; null keeps the present level. */
    public RoundInput at(ApplicationRound.TitleLevel wanted) {
        return new RoundInput(owner, year, title, opens, closes, or(wanted, level), terms, version);
    }

    /** Returns a copy without the editions of some sheets, so that the defaults apply to these. */
    RoundInput asUsualFor(Collection<String> sheets) {
        return new RoundInput(owner, year, title, opens, closes, level, terms.asUsualFor(sheets), version);
    }

    static <T> T or(T given, T usual) {
        return given == null ? usual : given;
    }
}
