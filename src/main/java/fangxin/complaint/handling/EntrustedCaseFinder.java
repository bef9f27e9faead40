package fangxin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finder of the complaints whose mediation an authority has entrusted to an association (委托调解; Order 121, article 19);
 * it finds one of an association, or several by their numbers.
 */
@ApplicationScoped
public class EntrustedCaseFinder {
    /**
     * Entrusted complaint, as far as the association that mediates it needs it.
     *
     * @param national  number on the national platform, or null
     * @param entrusted code of the association
     * @param category  code of the category of goods or services
     * @param merchant  id of the trader's merchant, or null
     */
    public record EntrustedCase(
            String number,
            String national,
            String entrusted,
            String category,
            String traderName,
            String creditCode,
            String title,
            String merchant,
            BigDecimal amount,
            HandlingState state,
            Instant since)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    /**
     * Returns the complaint with a number of ours or of the national platform, if it is entrusted to an association and
     * was not merged.
     */
    public Optional<EntrustedCase> find(String number, String association) {
        return Stream.of("c.number", "c.nationalNumber")
                .flatMap(
                        path -> em.createQuery("select c from ComplaintCase c where " + path + """
                             = :number and c.mergedInto is null and c.mediation.entrustedTo = :association\
                            """, ComplaintCase.class)
                                .setParameter("number", number)
                                .setParameter("association", association)
                                .getResultStream())
                .map(EntrustedCaseFinder::entrusted)
                .findFirst();
    }

    /** Lists complaints by their numbers, the earliest entrusted first. */
    public List<EntrustedCase> byNumbers(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "select c from ComplaintCase c where c.number in :numbers order by c.since, c.number",
                                ComplaintCase.class)
                        .setParameter("numbers", numbers)
                        .getResultList()
                        .stream()
                        .map(EntrustedCaseFinder::entrusted)
                        .toList();
    }

    private static EntrustedCase entrusted(ComplaintCase complaint) {
        return new EntrustedCase(
                complaint.number(),
                complaint.numbers().national(),
                complaint.mediation().entrustedTo(),
                complaint.content().category(),
                complaint.trader().name(),
                complaint.trader().creditCode(),
                complaint.trader().title(),
                complaint.trader().merchant(),
                complaint.content().amount(),
                complaint.state(),
                complaint.since());
    }
}
