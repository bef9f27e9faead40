package fangxin.criteria.exchange;

import fangxin.common.TextNormalizer;
import fangxin.criteria.exchange.EditionService.EditionLine;
import fangxin.criteria.exchange.EditionService.EditionValidity;
import java.util.stream.Stream;

/**
 * Filter of the list of published editions: text in the name or code of the sheet, issue and validity; null is no
 * condition.
 *
 * @param text part of the name in either language, or of the code
 */
public record EditionFilter(String text, Integer issue, EditionValidity validity) {
    boolean includes(EditionLine edition) {
        return (issue == null || issue == edition.issue())
                && (validity == null || validity == edition.validity())
                && contains(edition);
    }

    private boolean contains(EditionLine edition) {
        return text == null
                || Stream.of(edition.name().zh(), edition.name().en(), edition.sheet())
                        .anyMatch(part -> TextNormalizer.fragment(part).contains(TextNormalizer.fragment(text)));
    }
}
