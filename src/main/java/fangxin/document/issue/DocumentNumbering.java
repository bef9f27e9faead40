package fangxin.document.issue;

import fangxin.common.RuleViolation;
import fangxin.document.template.DocumentType;
import fangxin.naming.notice.NoticeNumbers;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.persistence.SequenceCounters;
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
 * Register of document numbers of every office: one series for each document type and year, counted without a gap
 * in the transaction that issues the document. A number that another system gave is taken as it is, and passed over
 * here.
 */
@ApplicationScoped
class DocumentNumbering implements NoticeNumbers {
    @PersistenceContext
    EntityManager em;

    @Inject
    SequenceCounters counters;

    @Inject
    DocumentRepository papers;

    /** The word before the number, for each kind of paper of an office. */
    Map<DocumentType, String> words(String office) {
        Map<DocumentType, String> words = new EnumMap<>(DocumentType.class);
        of(office).forEach(series -> words.put(series.kind(), series.word()));
        return words;
    }

    private List<NumberSeries> of(String office) {
        return em.createQuery("select s from NumberSeries s where s.office = :office", NumberSeries.class)
                .setParameter("office", office)
                .getResultList();
    }

    boolean none() {
        return em.createQuery("select count(s) from NumberSeries s", Long.class).getSingleResult() == 0;
    }

    void open(String office, DocumentType kind, String word) {
        em.persist(new NumberSeries(office, kind, word));
    }

    /** Changes the word from the next paper on. */
    void rename(String office, DocumentType kind, String word) {
        NumberSeries series = em.find(NumberSeries.class, new NumberSeries.NumberSeriesKey(office, kind));
        if (series == null) {
            open(office, kind, NumberSeries.checked(word));
        } else {
            series.rename(word);
        }
    }

    private String word(String office, DocumentType kind) {
        String word = words(office).get(kind);
        if (word == null) {
            throw RuleViolation.at("number", "document.number.series");
        }
        return word;
    }

    /** The next number of the series; another officer may take it first. */
    String foreseen(String office, DocumentType kind, int year) {
        String word = words(office).get(kind);
        return word == null ? "" : new DocumentNumber(word, year, counters.last(series(office, word, year)) + 1).text();
    }

    String open(String office, DocumentType kind, BusinessMoment now) {
        String word = words(office).get(kind);
        return word == null ? "" : DocumentNumber.open(word, now.today().getYear());
    }

    /** The number of a notice is that of its paper. */
    @Override
    public Optional<String> next(String office, LocalDate date) {
        return words(office).containsKey(DocumentType.NOTICE)
                ? Optional.of(next(office, DocumentType.NOTICE, date))
                : Optional.empty();
    }

    String next(String office, DocumentType kind, LocalDate date) {
        String word = word(office, kind);
        DocumentNumber number;
        do {
            number = new DocumentNumber(word, date.getYear(), counters.next(series(office, word, date.getYear())));
        } while (papers.numbered(office, number.text()));
        return number.text();
    }

    /** Takes a number that was given elsewhere; where it is the next of the register, the register goes on after it. */
    String given(String office, DocumentType kind, String text) {
        DocumentNumber number = DocumentNumber.parse(text);
        if (papers.numbered(office, number.text())) {
            throw RuleViolation.at("number", "document.number.taken", number.text());
        }
        goOn(office, kind, number);
        return number.text();
    }

    /** The same for a number that an official document or a notice bears already, in any form. */
    String noted(String office, DocumentType kind, String text) {
        DocumentNumber.find(text).ifPresent(number -> goOn(office, kind, number));
        return text;
    }

    private void goOn(String office, DocumentType kind, DocumentNumber number) {
        String series = series(office, number.word(), number.year());
        if (number.word().equals(words(office).get(kind)) && number.serial() == counters.last(series) + 1) {
            counters.next(series);
        }
    }

    private static String series(String office, String word, int year) {
        return "paper/%s/%s/%d".formatted(office, word, year);
    }
}
