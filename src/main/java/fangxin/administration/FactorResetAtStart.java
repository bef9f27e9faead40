package fangxin.administration;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.SecondFactors;
import fangxin.organization.identity.SystemAccountSeed;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SeedData;
import fangxin.platform.startup.ExitCode;
import fangxin.platform.startup.StartupWatchdog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Start-up task that removes, once for each value of the setting, the second factors of the account that the server's
 * operator names in {@code FANGXIN_RESET_FACTOR}, and notifies its person and the auditors: meant for an only
 * administrator, for whom no second person can ask. The journal keeps the value, so that further starts with the same
 * value do nothing.
 */
@ApplicationScoped
class FactorResetAtStart implements SeedData {
    private static final Logger LOG = Logger.getLogger(FactorResetAtStart.class.getName());

    @Inject
    AccountRepository accounts;

    @Inject
    SecondFactors factors;

    @Inject
    AuditLog auditLog;

    @Inject
    AccountNotices notices;

    @Inject
    BusinessClock businessClock;

    @Override
    public int order() {
        return 26;
    }

    @Override
    public void seed() {
        Settings.resetFactor().ifPresent(this::reset);
    }

    private void reset(String wanted) {
        Account account = accounts.find(wanted.split("/", 2)[0])
                .orElseThrow(() -> StartupWatchdog.refuse(
                        ExitCode.SETTING,
                        "FANGXIN_RESET_FACTOR names the account " + wanted.split("/", 2)[0]
                                + ", which does not exist; correct it"));
        if (auditLog.hasRecorded(AuditEntry.AuditAction.OPERATOR_FACTOR_RESET, account.username(), wanted)) {
            LOG.log(
                    Level.WARNING,
                    "FANGXIN_RESET_FACTOR={0} was carried out at an earlier start; remove the setting",
                    wanted);
            return;
        }
        factors.removeAll(account);
        notices.send(
                auditLog.record(
                        AuditEntry.AuditAction.OPERATOR_FACTOR_RESET,
                        account.username(),
                        wanted,
                        accounts.actor(
                                SystemAccountSeed.SYSTEM, businessClock.now().today())),
                account,
                accounts.appointmentsOf(account.username()));
        LOG.log(
                Level.WARNING,
                "the second factors of {0} are removed; remove FANGXIN_RESET_FACTOR",
                account.username());
    }
}
