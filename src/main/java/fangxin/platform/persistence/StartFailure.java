package fangxin.platform.persistence;

import fangxin.platform.config.Settings;
import fangxin.platform.startup.ExitCode;
import fangxin.platform.startup.StartupWatchdog;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/**
 * Functions that end a start with a sentence that says what to do, where the database cannot be reached, does not
 * exist, is used by another process or refuses the account, or where the time zone is not UTC.
 */
final class StartFailure {
    private static final String DERBY_IN_USE = "XSDB6";
    private static final Set<String> REFUSED_ACCOUNT = Set.of("28P01", "28000", "08004");

    private StartFailure() {}

    /** Names the reason if the connection was refused during the start; at run time the server tries again instead. */
    static void explain(SQLException failed) {
        String address = Settings.databaseUrl().replaceFirst("\\?.*", "");
        if (has(failed, DERBY_IN_USE)) {
            StartupWatchdog.refuse(
                    ExitCode.DATA_FOLDER,
                    "another process uses the database in " + Settings.data()
                            + "; end it, or let FANGXIN_DATA name another folder");
        }
        String state = Optional.ofNullable(failed.getSQLState()).orElse("");
        if (REFUSED_ACCOUNT.contains(state)) {
            StartupWatchdog.refuse(
                    ExitCode.DATABASE_ACCOUNT,
                    "the database " + address + " refused the account "
                            + Settings.databaseUser().orElse("(none)")
                            + "; correct FANGXIN_DB_USER and FANGXIN_DB_PASSWORD");
        } else if (state.equals("3D000")) {
            StartupWatchdog.refuse(
                    ExitCode.DATABASE_UNREACHABLE,
                    "the database " + address + " does not exist; create it, or correct FANGXIN_DB_URL");
        } else if (state.startsWith("08") || state.equals("57P03")) {
            StartupWatchdog.refuse(
                    ExitCode.DATABASE_UNREACHABLE,
                    "the database " + address + " cannot be reached ("
                            + failed.getMessage().lines().findFirst().orElse("")
                            + "); start it, or correct FANGXIN_DB_URL");
        }
    }

    private static boolean has(SQLException failed, String state) {
        for (Throwable each : failed) {
            if (each instanceof SQLException one && state.equals(one.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Requires UTC: every TIMESTAMP is written and read in the zone of the virtual machine, by triggers too. */
    static void requireUtc() {
        if (!TimeZone.getDefault().hasSameRules(TimeZone.getTimeZone("UTC"))) {
            throw StartupWatchdog.refuse(
                    ExitCode.TIME_ZONE,
                    "the time zone of the virtual machine is "
                            + TimeZone.getDefault().getID()
                            + ", and stored times would be shifted; start fangxin.jar, or give"
                            + " -javaagent:fangxin-watchdog.jar");
        }
    }
}
