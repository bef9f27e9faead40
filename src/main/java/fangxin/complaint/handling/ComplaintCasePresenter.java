package fangxin.complaint.handling;

import fangxin.common.LocalizedText;
import fangxin.common.privacy.PersonalDataDetector;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.complaint.timelimit.DueDay.AlarmColour;
import fangxin.complaint.timelimit.RunningLimit;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.merchant.Masking;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Presenter that puts complaints and consultations into views with the names of agencies, codes and trades, masked
 * content, the due day, and the steps and grounds open to the reader.
 */
@ApplicationScoped
class ComplaintCasePresenter {
    /** The texts of the platforms name persons and phones, which are masked. */
    private static final PersonalDataDetector DETECTOR = new PersonalDataDetector();

    /** Time within which cases of the same contact are counted. */
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    ComplaintCaseRepository complaints;

    @Inject
    CountedComplaintRepository countedComplaints;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    /** Views of several; names of agencies, the terms and the trades are loaded once for all. */
    List<ComplaintCaseView> views(List<ComplaintCase> all, BusinessMoment now) {
        return views(all, null, now);
    }

    /** @param report number of an analysis report whose counted states the views have; null for none */
    List<ComplaintCaseView> views(List<ComplaintCase> all, String report, BusinessMoment now) {
        Map<String, HandlingState> counted = countedComplaints.states(
                report, all.stream().map(ComplaintCase::number).toList());
        Map<String, LocalizedText> names = agencies.names();
        ComplaintTerms current = terms.current().terms();
        Map<String, LocalizedText> ofTitles = tradesOfTitles(all);
        return all.stream()
                .map(complaint -> view(
                        complaint,
                        names,
                        ofTitles.get(complaint.trader().title()),
                        counted.containsKey(complaint.number())
                                ? new ComplaintCaseView.CountedStateView(report, counted.get(complaint.number()))
                                : null,
                        current,
                        now.today()))
                .toList();
    }

    /** Returns the names of the trades of the titles that were matched, by the number of the title. */
    private Map<String, LocalizedText> tradesOfTitles(List<ComplaintCase> all) {
        Map<String, String> codes = complaints.trades(all.stream()
                .map(complaint -> complaint.trader().title())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<String, LocalizedText> names = new HashMap<>();
        if (!codes.isEmpty()) {
            Map<String, LocalizedText> known =
                    trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name));
            codes.forEach((title, trade) -> names.put(title, known.get(trade)));
        }
        return names;
    }

    /** Returns the name of an agency, or its code where the city no longer has it. */
    static LocalizedText name(Map<String, LocalizedText> names, String agency) {
        return names.getOrDefault(agency, new LocalizedText(agency, agency));
    }

    private static ComplaintCaseView view(
            ComplaintCase complaint,
            Map<String, LocalizedText> names,
            LocalizedText trade,
            ComplaintCaseView.CountedStateView counted,
            ComplaintTerms terms,
            LocalDate today) {
        CasePlacement at = complaint.placement();
        ComplaintContent content = complaint.content();
        return new ComplaintCaseView(
                complaint.number(),
                complaint.numbers(),
                complaint.type(),
                terms.nameOf(CodeList.SOURCE, complaint.source()),
                complaint.receivedAt(),
                new ComplaintCaseView.CasePlaceView(
                        name(names, at.receivedBy()),
                        name(names, at.office()),
                        at.unit() == null ? null : name(names, at.unit())),
                complaint.trader(),
                new ComplaintCaseView.CaseContentView(
                        terms.nameOf(CodeList.CATEGORY, content.category()),
                        trade,
                        content.amount(),
                        complaint.recovered(),
                        DETECTOR.mask(content.summary()),
                        named(CodeList.TAG, content.tags(), terms),
                        named(CodeList.FACTOR, complaint.factors(), terms),
                        counted),
                complaint.state(),
                limit(complaint, today),
                complaint.mergedInto(),
                complaint.version());
    }

    private static ComplaintCaseView.CaseLimitView limit(ComplaintCase complaint, LocalDate today) {
        RunningLimit running = complaint.running();
        return running == null || complaint.mergedInto() != null
                ? new ComplaintCaseView.CaseLimitView(null, AlarmColour.GREEN, null)
                : new ComplaintCaseView.CaseLimitView(running.dueOn(), running.colour(today), running.missingYear());
    }

    private static List<LocalizedText> named(CodeList list, Collection<String> codes, ComplaintTerms terms) {
        return codes.stream().sorted().map(code -> terms.nameOf(list, code)).toList();
    }

    ComplaintCaseDetail detail(ComplaintCase complaint, Set<HandlingParty> parties, BusinessMoment now) {
        ComplaintTerms current = terms.current().terms();
        String ruleSet = ruleSet(now.today(), current);
        return new ComplaintCaseDetail(
                views(List.of(complaint), now).getFirst(),
                complaint.version(),
                complaint.due(current, now.calendar()).orElse(null),
                mediation(complaint.mediation()),
                complaint.tests().all(),
                new ComplaintCaseDetail.CaseOutcomeView(
                        complaint.acceptedOn(),
                        complaint.endedOn(),
                        complaint.notifiedOn(),
                        ground(complaint.ground(), current),
                        complaint.absent(),
                        complaint.recovered()),
                complaint.inOrderOfEntry(complaints.complainants(complaint.number())).stream()
                        .map(each -> new ComplaintCaseDetail.ComplainantView(
                                each.id(), Masking.name(each.name()), each.role(), each.proof(), each.consent()))
                        .toList(),
                complaint.journal().stream().map(entry -> entry(entry, current)).toList(),
                acts(complaint, current, agencies.names()),
                complaint.mergedInto() == null
                        ? HandlingStep.openTo(parties, complaint.state(), complaint.hasMediator()).stream()
                                .map(step ->
                                        new ComplaintCaseDetail.OpenStepView(step, grounds(step, ruleSet, current)))
                                .toList()
                        : List.of(),
                new ComplaintCaseDetail.RelatedCases(
                        complaints.mergedInto(complaint.number()).stream()
                                .map(ComplaintCase::number)
                                .toList(),
                        complaints.countOfContact(complaint, now.at().minus(YEAR))),
                new ComplaintCaseDetail.FactorsView(
                        current.codes(CodeList.FACTOR, ruleSet),
                        complaint.factors().stream().sorted().toList()));
    }

    private ComplaintCaseDetail.HandlingEntryView entry(ComplaintEntry entry, ComplaintTerms current) {
        String entrusted = entry.step() == HandlingStep.MEDIATE
                ? Mediation.entrustedIn(entry.words(), code -> association(code).isPresent())
                : null;
        return new ComplaintCaseDetail.HandlingEntryView(
                entry.step(),
                entry.party(),
                entry.actor().name(),
                ground(entry.ground(), current),
                entry.mediator(),
                entrusted == null ? entry.words() : Mediation.withoutEntrusted(entry.words()),
                entrusted == null
                        ? null
                        : association(entrusted).map(Agency::name).orElse(null),
                entry.recordedAt());
    }

    private Optional<Agency> association(String code) {
        return agencies.find(code).filter(agency -> agency.type() == Agency.AgencyType.ASSOCIATION);
    }

    private List<ComplaintCaseDetail.CaseActView> acts(
            ComplaintCase complaint, ComplaintTerms current, Map<String, LocalizedText> ofAgencies) {
        Map<String, String> names = namesOf(complaint.inOrderOfEntry(complaints.complainants(complaint.number())));
        return complaint.acts().stream()
                .map(entry -> new ComplaintCaseDetail.CaseActView(
                        entry.act(),
                        subject(entry, names, current, ofAgencies),
                        entry.consent(),
                        entry.actor().name(),
                        entry.recordedAt()))
                .toList();
    }

    /** Returns the masked names with the ordinals of entry, since of thirty complainants several have one masked name. */
    static Map<String, String> namesOf(List<JointComplainant> complainants) {
        return IntStream.range(0, complainants.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> complainants.get(i).id(),
                        i -> (i + 1) + ". " + Masking.name(complainants.get(i).name())));
    }

    private static LocalizedText subject(
            CaseActEntry entry,
            Map<String, String> names,
            ComplaintTerms current,
            Map<String, LocalizedText> ofAgencies) {
        return switch (entry.act()) {
            case CORRECT_AGENCY ->
                joined(
                        codes(entry.subject()).stream()
                                .map(code -> ofAgencies.getOrDefault(code, same(code)))
                                .toList(),
                        " → ",
                        " → ");
            case ENTER_COMPLAINANT, STATE_CONSENT -> same(names.get(entry.subject()));
            case TAG -> joined(named(CodeList.TAG, codes(entry.subject()), current), "；", "; ");
            case FLAG -> joined(named(CodeList.FACTOR, codes(entry.subject()), current), "；", "; ");
            case FILE_PAPER -> Messages.inBoth("handling.agreementform.PAPER");
            case MERGE, SEPARATE, BEGIN_TEST, END_TEST, MATCH_TITLE -> same(entry.subject());
        };
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    private static List<String> codes(String subject) {
        return subject.isEmpty() ? List.of() : List.of(subject.split(";"));
    }

    private static LocalizedText joined(List<LocalizedText> names, String chinese, String english) {
        return new LocalizedText(
                names.stream().map(LocalizedText::zh).collect(Collectors.joining(chinese)),
                names.stream().map(LocalizedText::en).collect(Collectors.joining(english)));
    }

    /**
     * Returns the rule set in force on the day of a step, whose grounds it states: an order that is repealed is not
     * cited.
     */
    static String ruleSet(LocalDate day, ComplaintTerms terms) {
        return terms.ruleSetOn(day).map(set -> set.code()).orElse(null);
    }

    private static List<ComplaintCode> grounds(HandlingStep step, String ruleSet, ComplaintTerms terms) {
        return step.grounds().map(list -> terms.codes(list, ruleSet)).orElse(List.of());
    }

    private ComplaintCaseDetail.MediationView mediation(Mediation mediation) {
        return mediation == null
                ? null
                : new ComplaintCaseDetail.MediationView(
                        mediation.mediator(),
                        mediation.appointedAt(),
                        mediation.place(),
                        mediation.entrustedTo() == null
                                ? null
                                : agencies.find(mediation.entrustedTo())
                                        .map(agency -> agency.name())
                                        .orElse(null),
                        mediation.agreement(),
                        mediation.paper());
    }

    private static LocalizedText ground(String code, ComplaintTerms terms) {
        return code == null
                ? null
                : terms.code(CodeList.ENDING, code)
                        .or(() -> terms.code(CodeList.REFUSAL, code))
                        .map(ComplaintCode::name)
                        .orElse(new LocalizedText(code, code));
    }
}
