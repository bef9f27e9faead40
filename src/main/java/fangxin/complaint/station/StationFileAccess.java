package fangxin.complaint.station;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule of the stored files of stations (papers of applications, files of assessments, lines of a ledger, signed
 * agreements): those who may read the station may read them.
 */
@ApplicationScoped
class StationFileAccess implements FileAccessRule {
    /** Purpose of a paper of an application. */
    static final String PAPER = "STATION_PAPER";
    /** Purpose of the file of an assessment. */
    static final String ASSESSMENT = "STATION_ASSESSMENT";
    /** Purpose of the picture or recording of a line of the ledger. */
    static final String LINE = "STATION_CASE";
    /** Purpose of a signed agreement. */
    static final String AGREEMENT = "STATION_AGREEMENT";

    @Inject
    StationRepository stations;

    @Inject
    StationCaseRepository cases;

    @Inject
    StationAccess access;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return switch (file.purpose()) {
            case PAPER, ASSESSMENT ->
                Optional.of(stations.find(file.owner())
                        .filter(station -> access.mayRead(actor, station))
                        .isPresent());
            case LINE, AGREEMENT ->
                Optional.of(cases.find(file.owner())
                        .filter(dispute -> access.mayRead(actor, dispute.station()))
                        .isPresent());
            default -> Optional.empty();
        };
    }
}
