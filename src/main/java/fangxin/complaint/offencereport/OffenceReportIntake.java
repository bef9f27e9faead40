package fangxin.complaint.offencereport;

import fangxin.common.CheckDigit;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Intake of reports of offences: in the transaction of the caller it stores those from the files of the platforms that
 * are not known by a number, and leads that officers found in mediations. It answers with numbers and nothing else:
 * nobody reads reports through it.
 */
@ApplicationScoped
public class OffenceReportIntake {
    @Inject
    OffenceReportRepository reports;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    OffenceReportHandover handover;

    @Inject
    SequenceCounters counters;

    @Inject
    BusinessClock businessClock;

    /** Stores the reports that are new; returns their number. */
    public int receive(List<ReceivedReport> received, Actor importer) {
        Set<String> known = reports.known(
                received.stream().flatMap(OffenceReportIntake::numbers).toList());
        List<ReceivedReport> fresh = received.stream()
                .filter(report -> numbers(report).noneMatch(known::contains))
                .toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        BusinessMoment now = businessClock.now();
        int year = now.today().getYear();
        ComplaintTerms current = terms.current().terms();
        long last = counters.next("offence-report/" + year, fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            reports.add(new OffenceReport(
                    numberOf(year, last - fresh.size() + 1 + i),
                    fresh.get(i),
                    current,
                    RecordedActor.of(importer),
                    now));
        }
        reports.flush();
        fresh.stream().map(ReceivedReport::office).distinct().sorted().forEach(handover::handOver);
        return fresh.size();
    }

    /** Stores a lead that was found in a mediation; one of the same complaint, day and words is known, and its number is answered. */
    MediationLeadReceipt receiveLead(ReceivedReport lead, Actor finder) {
        BusinessMoment now = businessClock.now();
        int year = now.today().getYear();
        String series = "offence-report/" + year;
        counters.lockLast(series);
        OffenceReport stored = reports.leadOf(lead)
                .orElseGet(() -> reports.add(OffenceReport.foundInMediation(
                        numberOf(year, counters.next(series, 1)),
                        lead,
                        terms.current().terms(),
                        RecordedActor.of(finder),
                        now)));
        reports.flush();
        handover.handOver(lead.office());
        return new MediationLeadReceipt(
                stored.number(),
                stored.running() == null ? null : stored.running().dueOn());
    }

    private static String numberOf(int year, long n) {
        return CheckDigit.append("%04d9%07d".formatted(year, n));
    }

    private static Stream<String> numbers(ReceivedReport report) {
        return Stream.of(report.nationalNumber(), report.municipalNumber()).filter(Objects::nonNull);
    }
}
