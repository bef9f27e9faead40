package fangxin.administration;

import fangxin.common.NotFound;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.DamagedFileService;
import fangxin.platform.config.DiskSpace;
import fangxin.platform.config.Settings;
import fangxin.platform.jobs.JobRuns;
import fangxin.platform.notification.Outbox;
import fangxin.platform.persistence.DatabaseStatus;
import fangxin.registry.search.UnitSearchIndex;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary by which the administrators of the whole programme, who operate the server, read the state of jobs,
 * outbox, damaged files, disk, database and search index.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class OperationsService {
    private static final int SHOWN = 100;

    /** @param reserve bytes that are left free: with less of them nothing is accepted */
    public record DiskView(@NotNull String folder, long free, long total, long reserve) {}

    /** @param state UP, FULL or AWAY; the cause is null while it is UP */
    public record DatabaseView(
            @NotNull String type,
            @NotNull String state,
            @NotNull Instant since,
            String cause) {}

    /** @param behind whether the index has not reached the database for so long that readers are notified */
    public record IndexView(long units, Instant asOf, boolean behind) {}

    /** Number of damaged files, with the newest. */
    public record DamagedFiles(long count, @NotNull List<DamagedFileService.DamagedFileView> newest) {}

    /** State of the server as its operator sees it. */
    public record OperationsView(
            @NotNull List<JobRuns.View> jobs,
            @NotNull Outbox.Load outbox,
            @NotNull DamagedFiles damaged,
            @NotNull DiskView disk,
            @NotNull DatabaseView database,
            @NotNull IndexView index) {}

    @Inject
    CurrentUser currentUser;

    @Inject
    JobRuns jobs;

    @Inject
    Outbox outbox;

    @Inject
    DamagedFileService damaged;

    @Inject
    UnitSearchIndex directory;

    /** Returns whether the caller administers the whole programme; only such an administrator operates the server. */
    public boolean mayOperate() {
        return currentUser.actor().administersAll();
    }

    public OperationsView operations() {
        if (!mayOperate()) {
            throw new NotFound("operations");
        }
        DatabaseStatus.Report report = DatabaseStatus.report();
        return new OperationsView(
                jobs.all(),
                outbox.load(),
                new DamagedFiles(damaged.count(), damaged.damagedFiles(0, SHOWN)),
                new DiskView(Settings.data().toString(), DiskSpace.free(), DiskSpace.total(), Settings.diskReserve()),
                new DatabaseView(
                        Settings.isOnPostgresql() ? "PostgreSQL" : "Derby",
                        report.away() ? "AWAY" : report.full() ? "FULL" : "UP",
                        report.since(),
                        report.cause()),
                new IndexView(directory.units(), directory.asOf(), directory.isBehind()));
    }
}
