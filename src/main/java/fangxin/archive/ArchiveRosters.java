package fangxin.archive;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Scans of which nobody has said yet which paper they are, to be taken along. */
@ApplicationScoped
class ArchiveRosters {
    @Inject
    ScanDesk desk;

    @Produces
    Roster<ScanDesk.View> scans() {
        return Roster.<ScanDesk.View>of("scans", "archive.scans.waiting", filters -> desk.waiting().stream())
                .column("stationery.col.file", ScanDesk.View::fileName)
                .column("stationery.col.who", ScanDesk.View::receivedBy)
                .column("stationery.col.when", ScanDesk.View::receivedAt);
    }
}
