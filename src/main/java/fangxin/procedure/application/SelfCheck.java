package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * View of one self-check (自查): a yes/no question of a criteria sheet with its guidance and the applicant's answer.
 *
 * @param key    sheet and item code, with a full stop between
 * @param sheet  the sheet's name
 * @param answer true, false, or null while unanswered
 */
public record SelfCheck(
        @NotNull String key, LocalizedText sheet, LocalizedText question, LocalizedText guidance, Boolean answer) {

    /** Returns the code of the item. */
    public String code() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** Returns the self-checks of some editions, with the answers given so far. */
    static List<SelfCheck> of(List<CriteriaEdition> editions, ApplicationContent content) {
        return editions.stream()
                .flatMap(edition -> edition.selfChecks().stream().map(item -> {
                    String key = edition.sheet() + "." + item.code();
                    return new SelfCheck(
                            key,
                            edition.name(),
                            item.selfCheck(),
                            item.guidance(),
                            content.selfChecks().get(key));
                }))
                .toList();
    }
}
