package fangxin.complaint.timelimit;

import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rule on the correction of stored terms of complaints (已存规则更正): terms that still state the limits of Order 20 as an
 * earlier version shipped them take the articles, the limit and the ground of its consolidated text; entries of the city
 * are unchanged, except that values added since (days after the limit, absent party) are set in grounds of shipped codes.
 * Running cases keep their days, which no correction counts again.
 *
 * <p>Worked example: stored terms cite the rules of penalties for the check of a lead. They take "总局令第20号第二十三条" and the limit
 * of seven working days for a dispute on competence. Terms in which the city has entered another article stay as they are.
 */
final class ComplaintTermsCorrection {
    private static final String ORDER_20 = "ORDER_20";
    private static final String FORMER_ARTICLE = "《市场监督管理行政处罚程序规定》第十八条";
    private static final String FORMER_GROUND = "有关机关、消费者协会已经受理或者处理过同一争议";

    private ComplaintTermsCorrection() {}

    /** Returns the corrected terms; the stored ones themselves where nothing is to be corrected. */
    static ComplaintTerms corrected(ComplaintTerms stored, ComplaintTerms shipped) {
        Optional<ComplaintRuleSet> right = shipped.ruleSets().stream()
                .filter(set -> set.code().equals(ORDER_20))
                .findFirst();
        if (right.isEmpty() || stored.ruleSets().stream().noneMatch(ComplaintTermsCorrection::isFormer)) {
            return stored;
        }
        return new ComplaintTerms(
                stored.ruleSets().stream()
                        .map(set -> isFormer(set) ? corrected(set, right.get()) : set)
                        .toList(),
                stored.overrides(),
                stored.codes().stream().map(code -> corrected(code, shipped)).toList(),
                stored.alarms(),
                stored.source());
    }

    private static boolean isFormer(ComplaintRuleSet set) {
        return set.code().equals(ORDER_20) && set.limits().stream().anyMatch(ComplaintTermsCorrection::isFormer);
    }

    private static boolean isFormer(StatutoryLimit limit) {
        return FORMER_ARTICLE.equals(limit.article());
    }

    private static ComplaintRuleSet corrected(ComplaintRuleSet set, ComplaintRuleSet right) {
        List<StatutoryLimit> limits = new ArrayList<>();
        for (StatutoryLimit limit : set.limits()) {
            limits.add(
                    isFormer(limit)
                            ? right.limit(limit.limit()).map(limit::citing).orElse(limit)
                            : limit);
        }
        if (set.limit(HandlingLimit.AGREE_COMPETENCE).isEmpty()) {
            right.limit(HandlingLimit.AGREE_COMPETENCE).ifPresent(limits::add);
        }
        return new ComplaintRuleSet(set.code(), set.name(), set.from(), set.until(), limits);
    }

    /** Returns the ground with its corrected name, and with the questions that a later version asks beside it. */
    private static ComplaintCode corrected(ComplaintCode code, ComplaintTerms shipped) {
        if (code.list() != CodeList.REFUSAL && code.list() != CodeList.ENDING) {
            return code;
        }
        return shipped.code(code.list(), code.code())
                .map(right -> new ComplaintCode(
                        code.list(),
                        code.code(),
                        code.name().zh().equals(FORMER_GROUND) ? right.name() : code.name(),
                        code.ruleSet(),
                        code.article(),
                        first(code.afterLimit(), right.afterLimit()),
                        first(code.partyAbsent(), right.partyAbsent()),
                        code.parent()))
                .orElse(code);
    }

    private static Boolean first(Boolean stored, Boolean shipped) {
        return stored == null ? shipped : stored;
    }
}
