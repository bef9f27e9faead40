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
 * Intake of reports from the files of the platforms: stores those that are not known by a number, in the transaction of the
 * caller. It answers with a number of rows and nothing else: who imports a file does not read reports through it.
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
                    CheckDigit.append("%04d9%07d".formatted(year, last - fresh.size() + 1 + i)),
                    fresh.get(i),
                    current,
                    RecordedActor.of(importer),
                    now));
        }
        reports.flush();
        fresh.stream().map(ReceivedReport::office).distinct().sorted().forEach(handover::handOver);
        return fresh.size();
    }

    private static Stream<String> numbers(ReceivedReport report) {
        return Stream.of(report.nationalNumber(), report.municipalNumber()).filter(Objects::nonNull);
    }
}
