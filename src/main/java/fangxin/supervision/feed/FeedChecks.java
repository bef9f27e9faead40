package fangxin.supervision.feed;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Domain service that gathers what the feeds answer about candidacies and commitments. A kind of which no feed covers a
 * subject answers nothing, so that a city without it works by hand as before; records of this system answer everywhere.
 */
@ApplicationScoped
class FeedChecks {
    @Inject
    FeedRepository feeds;

    @Inject
    FeedKindRepository kinds;

    @Inject
    AgencyRepository agencies;

    @Inject
    @Any
    Instance<InternalFindings> internal;

    FeedKindCatalogue catalogue() {
        return kinds.current().catalogue();
    }

    /** Returns the answers of the kinds that answer a condition or veto, by candidacy. */
    Map<Candidacy, List<FeedAnswer>> of(Collection<Candidacy> candidacies, BusinessMoment now) {
        Map<Candidacy, List<FeedAnswer>> answers = new LinkedHashMap<>();
        if (candidacies.isEmpty()) {
            return answers;
        }
        Map<String, List<FeedDetermination>> determinations =
                feeds
                        .determinations(
                                candidacies.stream().map(Candidacy::reference).toList())
                        .stream()
                        .collect(Collectors.groupingBy(FeedDetermination::candidacy));
        Inquiry inquiry = inquiry(
                candidacies.stream()
                        .map(candidacy -> candidacy.merchant().creditCode().value())
                        .distinct()
                        .toList(),
                now);
        candidacies.forEach(candidacy -> answers.put(
                candidacy,
                inquiry.answers(
                        CheckedSubject.of(candidacy, now),
                        determinations.getOrDefault(candidacy.reference(), List.of()))));
        return answers;
    }

    /** Returns the answers of these kinds about the subject of a commitment. */
    List<FeedAnswer> of(CheckedCommitment commitment, BusinessMoment now) {
        CheckedSubject subject = CheckedSubject.of(commitment, now);
        return inquiry(List.of(subject.creditCode()), now)
                .answers(subject, feeds.determinationsOn(commitment.number()));
    }

    /** Reads feeds and records on some credit codes once. */
    private Inquiry inquiry(List<String> creditCodes, BusinessMoment now) {
        List<FeedKind> asked = catalogue().kinds().stream()
                .filter(kind -> !kind.rules().isEmpty())
                .toList();
        return new Inquiry(
                asked,
                feeds.all(),
                feeds.ofCreditCodes(creditCodes).stream().collect(Collectors.groupingBy(FeedRecord::creditCode)),
                findings(creditCodes, asked, now.today()),
                agencies.cityOffices(),
                now.today());
    }

    /** Finds the records of this system against the subjects, by the codes of the kinds that they answer. */
    private Map<String, List<InternalFinding>> findings(
            List<String> creditCodes, List<FeedKind> asked, LocalDate today) {
        return internal.stream()
                .filter(source -> asked.stream().anyMatch(kind -> kind.code().equals(source.kind())))
                .collect(Collectors.toMap(InternalFindings::kind, source -> source.of(creditCodes, today)));
    }

    /** Feeds and records, read once, which answer about several subjects. */
    private record Inquiry(
            List<FeedKind> asked,
            List<Feed> feeds,
            Map<String, List<FeedRecord>> records,
            Map<String, List<InternalFinding>> findings,
            Set<String> cityOffices,
            LocalDate today) {
        private List<FeedAnswer> answers(CheckedSubject subject, List<FeedDetermination> determinations) {
            Map<String, List<Feed>> covering = feeds.stream()
                    .filter(feed -> feed.office().equals(subject.office()) || cityOffices.contains(feed.office()))
                    .collect(Collectors.groupingBy(Feed::kind));
            return asked.stream()
                    .filter(kind -> covering.containsKey(kind.code()) || findings.containsKey(kind.code()))
                    .map(kind -> FeedAnswerPolicy.answer(
                            kind,
                            covering.getOrDefault(kind.code(), List.of()),
                            records.getOrDefault(subject.creditCode(), List.of()).stream()
                                    .filter(feedRecord -> feedRecord.kind().equals(kind.code()))
                                    .toList(),
                            subject.premises(),
                            subject.since(),
                            findings.containsKey(kind.code())
                                    ? findings.get(kind.code()).stream()
                                            .filter(finding ->
                                                    finding.creditCode().equals(subject.creditCode()))
                                            .toList()
                                    : null,
                            determinations.stream()
                                    .filter(determination ->
                                            determination.kind().equals(kind.code()))
                                    .findFirst()
                                    .orElse(null),
                            today))
                    .toList();
        }
    }
}
