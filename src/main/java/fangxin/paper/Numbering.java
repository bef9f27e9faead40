package fangxin.paper;

import fangxin.RuleViolation;
import fangxin.calendar.Moment;
import fangxin.naming.NoticeNumbers;
import fangxin.platform.Counters;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of document numbers of every office: one series for each kind of paper and year, counted without a gap
 * in the transaction that issues the paper. A number that another system gave is taken as it is, and passed over here.
 */
@ApplicationScoped
class Numbering implements NoticeNumbers {
    @PersistenceContext
    EntityManager em;
    @Inject
    Counters counters;
    @Inject
    Papers papers;

    /** The word before the number, for each kind of paper of an office. */
    Map<PaperKind, String> words(String office) {
        Map<PaperKind, String> words = new EnumMap<>(PaperKind.class);
        of(office).forEach(series -> words.put(series.kind(), series.word()));
        return words;
    }

    private List<Series> of(String office) {
        return em.createQuery("select s from Series s where s.office = :office", Series.class)
                .setParameter("office", office).getResultList();
    }

    boolean none() {
        return em.createQuery("select count(s) from Series s", Long.class).getSingleResult() == 0;
    }

    void open(String office, PaperKind kind, String word) {
        em.persist(new Series(office, kind, word));
    }

    /** Changes the word from the next paper on. */
    void rename(String office, PaperKind kind, String word) {
        Series series = em.find(Series.class, new Series.Key(office, kind));
        if (series == null) {
            open(office, kind, Series.checked(word));
        } else {
            series.rename(word);
        }
    }

    private String word(String office, PaperKind kind) {
        String word = words(office).get(kind);
        if (word == null) {
            throw RuleViolation.at("number", "paper.number.series");
        }
        return word;
    }

    /** What the next paper would bear; another office's hand may be quicker. */
    String foreseen(String office, PaperKind kind, int year) {
        String word = words(office).get(kind);
        return word == null ? "" : new DocumentNumber(word, year, counters.last(series(office, word, year)) + 1).text();
    }

    String open(String office, PaperKind kind, Moment now) {
        String word = words(office).get(kind);
        return word == null ? "" : DocumentNumber.open(word, now.today().getYear());
    }

    /** The number of a notice is that of its paper. */
    @Override
    public Optional<String> next(String office, LocalDate date) {
        return words(office).containsKey(PaperKind.NOTICE) ? Optional.of(next(office, PaperKind.NOTICE, date))
                : Optional.empty();
    }

    String next(String office, PaperKind kind, LocalDate date) {
        String word = word(office, kind);
        DocumentNumber number;
        do {
            number = new DocumentNumber(word, date.getYear(), counters.next(series(office, word, date.getYear())));
        } while (papers.numbered(office, number.text()));
        return number.text();
    }

    /** Takes a number that was given elsewhere; where it is the next of the register, the register goes on after it. */
    String given(String office, PaperKind kind, String text) {
        DocumentNumber number = DocumentNumber.parse(text);
        if (papers.numbered(office, number.text())) {
            throw RuleViolation.at("number", "paper.number.taken", number.text());
        }
        goOn(office, kind, number);
        return number.text();
    }

    /** The same for a number that stands already on an act or a notice, in whatever words. */
    String noted(String office, PaperKind kind, String text) {
        DocumentNumber.find(text).ifPresent(number -> goOn(office, kind, number));
        return text;
    }

    private void goOn(String office, PaperKind kind, DocumentNumber number) {
        String series = series(office, number.word(), number.year());
        if (number.word().equals(words(office).get(kind)) && number.serial() == counters.last(series) + 1) {
            counters.next(series);
        }
    }

    private static String series(String office, String word, int year) {
        return "paper/%s/%s/%d".formatted(office, word, year);
    }
}
