package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;

/**
 * Value: the content with which a pledge, once its public period has ended, confers a title on the track of commitment
 * (承诺): office, holder, place, category, document and term.
 *
 * @param owner    code of the office that keeps the title
 * @param document without a number: the ground of the title is the pledge that was made public, not a decision
 */
public record CommitmentGround(
        String owner,
        TitleHolder holder,
        TitlePlace place,
        TitleCategory category,
        TitleDocument document,
        TitleTerm term) {
    /** Returns the name of the star grade in both languages; without texts where there is no grade. */
    static LocalizedText levelName(StarGrade stars) {
        return stars == null ? TitleCause.NONE : Messages.inBoth("naming.stargrade." + stars.name());
    }
}
