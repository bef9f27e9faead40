package fangxin.complaint.station;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: applications, changes, grades and imports of stations for their second officer, stations
 * that are to be confirmed, and disputes whose time at the station is over.
 */
@ApplicationScoped
class StationTasks implements TaskSource {
    private static final int MOST = 200;

    @Inject
    StationRepository stations;

    @Inject
    StationCaseRepository cases;

    @Inject
    StationAccess access;

    @Inject
    StationSecondOfficers seconds;

    @Inject
    StationTermsRepository terms;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        Set<String> away = access.awayCodes(actor);
        int idleDays = terms.current().terms().idleDays();
        List<Station> applied = stations.in(StationState.APPLIED, access.offices(actor), MOST);
        List<Station> changing = stations.changing(access.offices(actor), MOST);
        List<Station> assessed = stations.assessed(access.offices(actor), MOST);
        StationSecondOfficers.OfStations second = seconds.ofStations(
                Stream.of(applied, changing, assessed).flatMap(List::stream).toList());
        return Stream.of(
                        applied.stream()
                                .filter(station -> !away.contains(station.creditCode()))
                                .filter(station -> second.of(station).mayBe(actor))
                                .map(station -> task(TaskType.DECIDE_STATION, station, station.enteredAt())),
                        stations.in(StationState.UNCONFIRMED, offices, MOST).stream()
                                .filter(station -> !away.contains(station.creditCode()))
                                .map(station -> task(
                                        TaskType.CONFIRM_STATION,
                                        station,
                                        BusinessMoment.startOf(
                                                station.activeOn().plusDays(idleDays + 1L)))),
                        changing.stream()
                                .filter(station -> !away.contains(station.creditCode()))
                                .filter(station -> second.ofChange(station).mayBe(actor))
                                .map(station -> task(
                                        TaskType.CONFIRM_STATION_CHANGE,
                                        station,
                                        station.change().orElseThrow().proposedAt())),
                        assessed.stream()
                                .filter(station -> !away.contains(station.creditCode()))
                                .filter(station -> second.ofGrade(station).mayBe(actor))
                                .map(station -> task(
                                        TaskType.CONFIRM_STATION_GRADE,
                                        station,
                                        station.assessment().orElseThrow().proposedAt())),
                        stations.importsWaiting(access.offices(actor)).stream()
                                .filter(batch -> second.of(batch).mayBe(actor))
                                .map(batch -> WaitingTask.undated(
                                        TaskType.CONFIRM_STATION_IMPORT,
                                        WaitingTask.named(batch.fileName()),
                                        String.valueOf(batch.entries()),
                                        batch.importedAt(),
                                        "/work/station_import")),
                        cases.escalated(offices, MOST).stream()
                                .filter(dispute ->
                                        !away.contains(dispute.station().creditCode()))
                                .map(dispute -> task(dispute, now)))
                .flatMap(Function.identity())
                .toList();
    }

    private static WaitingTask task(TaskType type, Station station, Instant since) {
        return WaitingTask.undated(
                type,
                WaitingTask.named(station.name()),
                station.hostName(),
                since,
                "/work/station?number=" + station.number());
    }

    private static WaitingTask task(StationCase dispute, BusinessMoment now) {
        return new WaitingTask(
                TaskType.FOLLOW_UP_STATION_CASE,
                WaitingTask.named(dispute.station().name()),
                dispute.shopName() == null ? dispute.number() : dispute.shopName(),
                BusinessMoment.startOf(dispute.dueOn().plusDays(1)),
                dispute.dueOn(),
                now.calendar().isProvisional(dispute.dueOn()),
                "/work/station_case?number=" + dispute.number(),
                "/work/station_case?number=" + dispute.number() + "#why");
    }
}
