package fangxin.naming.title;

import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Issuer of certificate numbers: takes the next ones from one series for each office, year, level and subject type, and
 * passes over those that a title already has.
 */
@ApplicationScoped
class CertificateNumbering {
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    SequenceCounters counters;

    @Inject
    SubjectTypeRepository subjectTypes;

    /**
     * Numbers that differ in nothing but their serial.
     *
     * @param office the region of the number
     * @param digits the two that of the subject type
     */
    record Series(String office, int year, ApplicationRound.TitleLevel level, String digits) {
        private String counter() {
            return "title/%s/%d/%s/%s".formatted(office, year, level, digits);
        }

        private CertificateNumber number(long serial) {
            return CertificateNumber.issue(office, year, level, digits, serial);
        }
    }

    Series series(String office, int year, ApplicationRound.TitleLevel level, String subjectType) {
        return new Series(office, year, level, subjectTypes.byCode(subjectType).digits());
    }

    /**
     * Returns the next numbers of a series, without the numbers of an imported register.
     *
     * @param brought numbers that are given to none
     */
    List<CertificateNumber> next(Series series, int count, Set<String> brought) {
        List<CertificateNumber> free = new ArrayList<>();
        while (free.size() < count) {
            int missing = Math.min(AT_ONCE, count - free.size());
            long last = counters.next(series.counter(), missing);
            List<CertificateNumber> some = LongStream.rangeClosed(last - missing + 1, last)
                    .mapToObj(series::number)
                    .toList();
            Set<String> taken =
                    usedNumbers(some.stream().map(CertificateNumber::value).toList());
            some.stream()
                    .filter(one -> !taken.contains(one.value()) && !brought.contains(one.value()))
                    .forEach(free::add);
        }
        return free;
    }

    private Set<String> usedNumbers(Collection<String> numbers) {
        return new HashSet<>(em.createQuery("select t.number from Title t where t.number in :numbers", String.class)
                .setParameter("numbers", numbers)
                .getResultList());
    }
}
