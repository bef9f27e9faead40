package fangxin.document.issue;

import fangxin.common.RuleViolation;
import fangxin.document.template.DocumentCodes;
import fangxin.naming.notice.NoticeNumbers;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Domain service that gives document numbers (a series for each office, type and year, without a gap, in the
 * transaction of the issue), takes or notes numbers given elsewhere, previews the next, and sets agency codes. A number
 * that another system gave is taken as it is and skipped in the series.
 */
@ApplicationScoped
class DocumentNumbering implements NoticeNumbers {
    @PersistenceContext
    EntityManager em;

    @Inject
    SequenceCounters counters;

    @Inject
    DocumentRepository documents;

    /** Returns the agency codes of an office, by the code of the document type. */
    Map<String, String> agencyCodes(String office) {
        Map<String, String> codes = new HashMap<>();
        of(office).forEach(series -> codes.put(series.documentType(), series.agencyCode()));
        return codes;
    }

    private List<NumberSeries> of(String office) {
        return em.createQuery("select s from NumberSeries s where s.office = :office", NumberSeries.class)
                .setParameter("office", office)
                .getResultList();
    }

    void open(String office, String type, String agencyCode) {
        em.persist(new NumberSeries(office, type, agencyCode));
    }

    /** Changes the agency code from the next document on. */
    void rename(String office, String type, String agencyCode) {
        NumberSeries series = em.find(NumberSeries.class, new NumberSeries.NumberSeriesKey(office, type));
        if (series == null) {
            open(office, type, agencyCode);
        } else {
            series.rename(agencyCode);
        }
    }

    private String agencyCode(String office, String type) {
        String agencyCode = agencyCodes(office).get(type);
        if (agencyCode == null) {
            throw RuleViolation.at("number", "document.number.series");
        }
        return agencyCode;
    }

    /** Returns the next number of the series; another officer may take it first. */
    String previewNumber(String office, String type, int year) {
        String agencyCode = agencyCodes(office).get(type);
        return agencyCode == null
                ? ""
                : new DocumentNumber(agencyCode, year, counters.last(series(office, agencyCode, year)) + 1).text();
    }

    String open(String office, String type, BusinessMoment now) {
        String agencyCode = agencyCodes(office).get(type);
        return agencyCode == null
                ? ""
                : DocumentNumber.open(agencyCode, now.today().getYear());
    }

    /** Returns the next number, empty for a notice, which has the number of its document. */
    @Override
    public Optional<String> next(String office, LocalDate date) {
        return agencyCodes(office).containsKey(DocumentCodes.NOTICE)
                ? Optional.of(next(office, DocumentCodes.NOTICE, date))
                : Optional.empty();
    }

    String next(String office, String type, LocalDate date) {
        String agencyCode = agencyCode(office, type);
        DocumentNumber number;
        do {
            number = new DocumentNumber(
                    agencyCode, date.getYear(), counters.next(series(office, agencyCode, date.getYear())));
        } while (documents.hasNumber(office, number.text()));
        return number.text();
    }

    /** Records a number that another system gave; if it is the next of the series, the series continues after it. */
    String enteredNumber(String office, String type, String text) {
        DocumentNumber number = DocumentNumber.parse(text);
        if (documents.hasNumber(office, number.text())) {
            throw RuleViolation.at("number", "document.number.taken", number.text());
        }
        advance(office, type, number);
        return number.text();
    }

    /**
     * Records a number that an official document or a notice already has, in any form; the series continues after it.
     */
    String noted(String office, String type, String text) {
        DocumentNumber.find(text).ifPresent(number -> advance(office, type, number));
        return text;
    }

    private void advance(String office, String type, DocumentNumber number) {
        String series = series(office, number.agencyCode(), number.year());
        if (number.agencyCode().equals(agencyCodes(office).get(type)) && number.serial() == counters.last(series) + 1) {
            counters.next(series);
        }
    }

    private static String series(String office, String agencyCode, int year) {
        return "document/%s/%s/%d".formatted(office, agencyCode, year);
    }
}
