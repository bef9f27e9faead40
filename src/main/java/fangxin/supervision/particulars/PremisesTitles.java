package fangxin.supervision.particulars;

import fangxin.criteria.model.SubjectType.SubjectSite;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Domain service that finds the other running titles of one subject at the same premises (同一主体、同一场所的其他称号), of every
 * level and track, which end with the shop, and locks them with the reported one.
 */
@ApplicationScoped
class PremisesTitles {
    @Inject
    TitleRepository titles;

    @Inject
    SubjectTypeRepository subjectTypes;

    /** Returns the other running titles, in the order of their numbers. */
    List<Title> others(Title title, LocalDate today) {
        return candidates(title)
                .filter(other -> !other.number().equals(title.number()))
                .distinct()
                .filter(other -> other.standing(today).isRunning() && isSameSubject(title, other))
                .sorted(Comparator.comparing(Title::number))
                .toList();
    }

    /** Returns the reported title and the others, locked in the order of their numbers. */
    List<Title> lock(Title title, LocalDate today) {
        return Stream.concat(Stream.of(title), others(title, today).stream())
                .map(Title::number)
                .sorted()
                .map(titles::findForUpdate)
                .toList();
    }

    /** Titles that were imported have no merchant, and those of an old register perhaps no credit code. */
    private Stream<Title> candidates(Title title) {
        String merchant = title.holder().merchant();
        String creditCode = title.holder().creditCode();
        return Stream.of(
                        merchant == null ? List.<Title>of() : titles.ofMerchant(merchant),
                        creditCode == null ? List.<Title>of() : titles.ofCreditCodes(List.of(creditCode)),
                        titles.ofHolderKeys(List.of(title.nameKey())))
                .flatMap(List::stream);
    }

    private boolean isSameSubject(Title title, Title other) {
        SubjectSite site = siteOf(title);
        return site == siteOf(other) && other.identity(site).isSameAs(title.identity(site));
    }

    private SubjectSite siteOf(Title title) {
        return subjectTypes.byCode(title.category().type()).site();
    }
}
