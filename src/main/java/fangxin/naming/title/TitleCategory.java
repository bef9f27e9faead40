package fangxin.naming.title;

import fangxin.criteria.model.Grade;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.round.ApplicationRound;

/**
 * Category of a title: what kind of subject was named, at which level and with which grade.
 *
 * @param kind  code of the subject type
 * @param trade code of the trade (行业), or null where none is stated
 * @param grade null where the criteria know none or the paper states none
 */
public record TitleCategory(String kind, String trade, ApplicationRound.TitleLevel level, Grade grade) {
    static TitleCategory of(Candidacy candidacy, Grade grade) {
        return new TitleCategory(
                candidacy.kind(), candidacy.trade(), candidacy.round().level(), grade);
    }
}
