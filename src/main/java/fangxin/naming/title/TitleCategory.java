package fangxin.naming.title;

import fangxin.criteria.model.Grade;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.round.ApplicationRound;

/**
 * Category of a title: the type of subject that was named, at which level and with which grade.
 *
 * @param type  code of the subject type
 * @param trade code of the trade (行业), or null where none is stated
 * @param grade null where the criteria know none or the paper states none
 */
public record TitleCategory(String type, String trade, ApplicationRound.TitleLevel level, Grade grade) {
    static TitleCategory of(Candidacy candidacy, Grade grade) {
        return new TitleCategory(
                candidacy.subjectType(), candidacy.trade(), candidacy.round().level(), grade);
    }
}
