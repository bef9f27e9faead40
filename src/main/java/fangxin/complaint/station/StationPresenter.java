package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import fangxin.complaint.station.StationCaseView.StationCaseDetails;
import fangxin.complaint.station.StationCaseView.StationCaseEntryView;
import fangxin.complaint.station.StationView.StationAssessmentView;
import fangxin.complaint.station.StationView.StationChangeView;
import fangxin.complaint.station.StationView.StationDays;
import fangxin.complaint.station.StationView.StationDetails;
import fangxin.complaint.station.StationView.StationEntryView;
import fangxin.complaint.station.StationView.StationMemberView;
import fangxin.complaint.station.StationView.StationProposals;
import fangxin.complaint.station.StationView.StationRequirementView;
import fangxin.complaint.station.StationView.StationShopView;
import fangxin.merchant.Masking;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Presenter that puts stations and disputes into views with figures of twelve months, requirements, waiting change,
 * due day, journal and the steps open to the reader; it hides or masks contacts by what the reader may see.
 */
@ApplicationScoped
class StationPresenter {
    /** Code of the limit of a settlement in texts. */
    private static final String LIMIT = "stationSettlement";

    private static final int MONTHS = 12;

    @Inject
    StationTermsRepository terms;

    @Inject
    StationCaseRepository cases;

    @Inject
    StationAccess access;

    @Inject
    StationSecondOfficers seconds;

    @Inject
    StationMonths months;

    @Inject
    AgencyRepository agencies;

    @Inject
    TitleRepository titles;

    /** Returns the views of several stations; reads terms, offices and figures once for all. */
    List<StationView> views(List<Station> all, BusinessMoment now) {
        if (all.isEmpty()) {
            return List.of();
        }
        StationTerms current = terms.current().terms();
        Map<String, LocalizedText> offices = agencies.names();
        Map<String, StationFigures> figures = figures(all, now);
        return all.stream()
                .map(station -> new StationView(
                        station.number(),
                        station.type(),
                        station.state(),
                        station.name(),
                        station.hostName(),
                        station.creditCode(),
                        station.place().venue() == null
                                ? null
                                : current.venueName(station.place().venue()),
                        station.place(),
                        offices.getOrDefault(station.owner(), new LocalizedText(station.owner(), station.owner())),
                        new StationDays(station.openedOn(), station.closedOn(), station.activeOn()),
                        StationGradeView.withFile(station, current, now.today()),
                        figures.getOrDefault(station.number(), StationFigures.NONE)))
                .toList();
    }

    /** Returns the figures of the last twelve months by the number of the station. */
    Map<String, StationFigures> figures(List<Station> some, BusinessMoment now) {
        return cases.figures(
                some.stream().map(Station::number).toList(), now.today().minusMonths(MONTHS), now.today());
    }

    StationDetails details(Station station, Actor reader, BusinessMoment now) {
        StationTerms current = terms.current().terms();
        boolean staff = access.isStaff(reader, station);
        boolean known = station.contact() != null && (staff || access.mayAct(reader, station));
        Map<String, Title> covered = titles.byNumbers(station.shops());
        return new StationDetails(
                views(List.of(station), now).getFirst(),
                known ? station.contact() + " " + station.contactPhone() : null,
                station.staff(),
                requirements(station, current),
                station.state() == StationState.APPLIED
                        ? station.missing(current).stream()
                                .map(StationRequirement::name)
                                .toList()
                        : List.of(),
                station.shops().stream()
                        .map(number -> new StationShopView(
                                number,
                                Optional.ofNullable(covered.get(number))
                                        .map(title -> title.place().signName())
                                        .orElse(number)))
                        .toList(),
                station.members().stream()
                        .map(member -> new StationMemberView(
                                member.id(),
                                member.name(),
                                member.post(),
                                staff ? member.phone() : Masking.contact(member.phone())))
                        .toList(),
                new StationProposals(change(station, reader), assessment(station, current, reader)),
                months.of(station, now),
                station.journal().reversed().stream()
                        .map(entry -> new StationEntryView(
                                entry.step(),
                                entry.actor().name(),
                                entry.reason(),
                                entry.step() == StationStep.ADD_PAPER ? current.requirementName(entry.reason()) : null,
                                entry.recordedAt()))
                        .toList(),
                steps(station, reader, staff),
                staff || access.mayAct(reader, station));
    }

    private StationChangeView change(Station station, Actor reader) {
        return station.change()
                .map(waiting -> new StationChangeView(
                        waiting.id(),
                        station.proposedDifferences(),
                        waiting.actor().name(),
                        waiting.proposedAt(),
                        seconds.ofChange(station)
                                .filter(second -> second.mayBe(reader))
                                .isPresent()))
                .orElse(null);
    }

    private StationAssessmentView assessment(Station station, StationTerms current, Actor reader) {
        return station.assessment()
                .map(waiting -> new StationAssessmentView(
                        waiting.id(),
                        current.gradeName(waiting.grade()),
                        waiting.assessedIn(),
                        waiting.reason(),
                        waiting.file(),
                        waiting.actor().name(),
                        waiting.proposedAt(),
                        decidesOnGrade(station, reader)))
                .orElse(null);
    }

    private boolean decidesOnGrade(Station station, Actor reader) {
        return seconds.ofGrade(station).filter(second -> second.mayBe(reader)).isPresent();
    }

    private static List<StationRequirementView> requirements(Station station, StationTerms current) {
        Map<String, String> filed =
                station.papers().stream().collect(Collectors.toMap(StationPaper::code, StationPaper::file));
        return Stream.of(StationRequirementType.values())
                .flatMap(kind -> current.required(station.type(), kind).stream())
                .map(each -> new StationRequirementView(
                        each.code(),
                        each.name(),
                        each.type(),
                        each.type() == StationRequirementType.PAPER
                                ? filed.containsKey(each.code())
                                : station.conditions().contains(each.code()),
                        filed.get(each.code())))
                .toList();
    }

    /** Returns the steps that a reader can take: the second officer decides, staff and office edit the particulars. */
    private List<StationStep> steps(Station station, Actor reader, boolean staff) {
        boolean acting = access.mayAct(reader, station);
        return station.openSteps().stream()
                .filter(step -> switch (step) {
                    case APPROVE, REFUSE -> seconds.of(station).mayBe(reader);
                    case CLOSE, COVER, UNCOVER -> acting;
                    case PROPOSE_GRADE ->
                        acting
                                && station.type().isStation()
                                && station.assessment().isEmpty();
                    case CONFIRM_GRADE, RETURN_GRADE -> decidesOnGrade(station, reader);
                    case CONFIRM, REVISE, ADD_PAPER, ADD_MEMBER, REMOVE_MEMBER -> acting || staff;
                    case CONFIRM_CHANGE, REFUSE_CHANGE ->
                        seconds.ofChange(station)
                                .filter(second -> second.mayBe(reader))
                                .isPresent();
                    case APPLY, LAPSE, PROPOSE_CHANGE -> false;
                })
                .toList();
    }

    StationCaseDetails details(StationCase dispute, Actor reader, BusinessMoment now) {
        CountedPeriod period = now.calendar()
                .count(
                        dispute.receivedOn(),
                        terms.at(dispute.enteredAt()).terms().settlement());
        return new StationCaseDetails(
                StationCaseView.of(dispute, now.today()),
                DeadlineReason.arranged(
                        dispute.dueOn(),
                        now.calendar().isProvisional(dispute.receivedOn(), dispute.dueOn()),
                        LIMIT,
                        period),
                dispute.journal().reversed().stream()
                        .map(entry -> new StationCaseEntryView(
                                entry.step(), entry.actor().name(), entry.reason(), entry.recordedAt()))
                        .toList(),
                steps(dispute, reader, now));
    }

    private List<StationCaseStep> steps(StationCase dispute, Actor reader, BusinessMoment now) {
        boolean acting = access.mayAct(reader, dispute.station());
        boolean ledger = acting || access.isStaff(reader, dispute.station());
        return Arrays.stream(StationCaseStep.values())
                .filter(step -> step.from().contains(dispute.state()))
                .filter(step -> switch (step) {
                    case ANSWER, SETTLE, FAIL, FILE_AGREEMENT, CALL_BACK -> ledger;
                    case WITHDRAW -> dispute.isOver(now.today()) ? acting : ledger;
                    case READ_CONTACT -> ledger && dispute.maskedContact() != null;
                    case REFER -> acting;
                    case ENTER, ESCALATE -> false;
                })
                .toList();
    }
}
