package fangxin.administration;

import fangxin.Unknown;
import fangxin.directory.UnitDirectory;
import fangxin.evidence.DamagedFileDesk;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.message.Outbox;
import fangxin.platform.DatabaseStatus;
import fangxin.platform.Disk;
import fangxin.platform.JobRuns;
import fangxin.platform.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What the operator of the server looks at: timed work, messages, damaged files, disk, database and index. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class OperationsDesk {
    private static final int SHOWN = 100;

    /** @param reserve bytes that are left free: with less of them nothing is accepted */
    public record DiskView(String folder, long free, long total, long reserve) { }

    /** @param state UP, FULL or AWAY; the cause is null while it is UP */
    public record DatabaseView(String kind, String state, Instant since, String cause) { }

    /** @param behind whether the index has not reached the database for so long that readers are told */
    public record IndexView(long units, Instant asOf, boolean behind) { }

    public record Damaged(long count, List<DamagedFileDesk.View> newest) { }

    public record Operations(List<JobRuns.View> jobs, Outbox.Load outbox, Damaged damaged, DiskView disk,
            DatabaseView database, IndexView index) { }

    @Inject
    SignedIn signedIn;
    @Inject
    JobRuns jobs;
    @Inject
    Outbox outbox;
    @Inject
    DamagedFileDesk damaged;
    @Inject
    UnitDirectory directory;

    /** Whether the caller looks after the whole programme; nobody else operates the server. */
    public boolean mayOperate() {
        return signedIn.actor().administersAll();
    }

    public Operations operations() {
        if (!mayOperate()) {
            throw new Unknown("operations");
        }
        DatabaseStatus.Report report = DatabaseStatus.report();
        return new Operations(jobs.all(), outbox.load(), new Damaged(damaged.count(), damaged.damagedFiles(0, SHOWN)),
                new DiskView(Settings.data().toString(), Disk.free(), Disk.total(), Settings.diskReserve()),
                new DatabaseView(Settings.onPostgresql() ? "PostgreSQL" : "Derby",
                        report.away() ? "AWAY" : report.full() ? "FULL" : "UP", report.since(), report.cause()),
                new IndexView(directory.units(), directory.asOf(), directory.behind()));
    }
}
