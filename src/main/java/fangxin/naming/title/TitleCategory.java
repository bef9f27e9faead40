package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundTerms;
import fangxin.round.TitleTrack;
import jakarta.validation.constraints.NotNull;

/**
 * Value: category of a title, that is the type of subject, the trade, the level, the grade, the track, the name of the
 * level within the track, and the stars on the track of commitment.
 *
 * @param type       code of the subject type
 * @param trade      code of the trade (行业), or null where none is stated
 * @param grade      null where the criteria know none or the paper states none
 * @param namedLevel name of the level within the track, such as 三星, in both languages; a text is null where none is
 *                   stated
 * @param stars      star grade on the track of commitment, or null
 */
public record TitleCategory(
        String type,
        String trade,
        @NotNull ApplicationRound.TitleLevel level,
        Grade grade,
        @NotNull TitleTrack track,
        LocalizedText namedLevel,
        StarGrade stars) {

    /** Returns a title on the track of demonstration without a named level. */
    public TitleCategory(String type, String trade, ApplicationRound.TitleLevel level, Grade grade) {
        this(type, trade, level, grade, TitleTrack.DEMONSTRATION, RoundTerms.NamingTerms.NO_NAMED_LEVEL);
    }

    /** Returns a title without stars. */
    public TitleCategory(
            String type,
            String trade,
            ApplicationRound.TitleLevel level,
            Grade grade,
            TitleTrack track,
            LocalizedText namedLevel) {
        this(type, trade, level, grade, track, namedLevel, null);
    }

    /** Returns a title on the track of commitment, which begins without stars. */
    public static TitleCategory ofCommitment(String type, String trade, ApplicationRound.TitleLevel level) {
        return new TitleCategory(
                type, trade, level, null, TitleTrack.COMMITMENT, RoundTerms.NamingTerms.NO_NAMED_LEVEL);
    }

    static TitleCategory of(Candidacy candidacy, Grade grade) {
        RoundTerms.NamingTerms naming = candidacy.round().terms().naming();
        return new TitleCategory(
                candidacy.subjectType(),
                candidacy.trade(),
                candidacy.round().level(),
                grade,
                naming.track(),
                naming.namedLevel(grade));
    }

    /**
     * Returns the named level for readers, in Chinese where it is not stated in English; null where none is stated.
     */
    public LocalizedText shownLevel() {
        if (namedLevel.zh() == null) {
            return null;
        }
        return new LocalizedText(namedLevel.zh(), namedLevel.en() == null ? namedLevel.zh() : namedLevel.en());
    }
}
