package fangxin.supervision.feed;

import fangxin.common.NotFound;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Access rule of feeds: officers import for their own office; its staff and auditors read its imports and the records
 * that it imported or that concern its subjects, the city's all; an officer of the subject's office or the city's
 * decides on a match. Persons recused from the subject do not find the record.
 */
@ApplicationScoped
class FeedAccess {
    @Inject
    AgencyRepository agencies;

    /** Returns the offices whose feeds and records a person reads. */
    List<String> readBy(Actor actor) {
        List<String> read = OfficeScope.readBy(actor, agencies, RoleGroup.OFFICE_STAFF::includes);
        return read.stream().anyMatch(agencies::isCityOffice)
                ? agencies.all().stream()
                        .filter(Agency::isOffice)
                        .map(Agency::code)
                        .toList()
                : read;
    }

    /** Returns the offices for whose subjects an officer decides on matches. */
    List<String> decidedBy(Actor actor) {
        List<String> own = OfficeScope.heldBy(actor, Role.COUNTY_OFFICE::equals);
        return own.stream().anyMatch(agencies::isCityOffice)
                ? Stream.concat(own.stream(), agencies.countyOffices().stream().map(Agency::code))
                        .distinct()
                        .toList()
                : own;
    }

    /** Returns the office for which an officer imports: the city's, where the officer is of it. */
    String importsFor(Actor actor) {
        List<String> own = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return own.stream().filter(agencies::isCityOffice).findFirst().orElse(own.getFirst());
    }

    /** Requires a reader of a record. */
    FeedRecord requireReading(Actor actor, FeedRecord feedRecord) {
        List<String> read = readBy(actor);
        if (isRecused(actor, feedRecord)
                || feedRecord.matchState() == FeedMatchState.UNMATCHED
                || !(read.contains(feedRecord.office()) || read.contains(feedRecord.subjectOffice()))) {
            throw new NotFound(feedRecord.id());
        }
        return feedRecord;
    }

    /** Returns whether a person decides on the match of a record. */
    boolean mayDecide(Actor actor, FeedRecord feedRecord) {
        return !isRecused(actor, feedRecord) && decidedBy(actor).contains(feedRecord.subjectOffice());
    }

    private static boolean isRecused(Actor actor, FeedRecord feedRecord) {
        return actor.isRecusedFrom(String.valueOf(feedRecord.merchant()));
    }
}
