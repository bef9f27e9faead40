package fangxin.organization.identity.invitation;

import fangxin.organization.identity.AccountRepository;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.config.ApplicationReady;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/**
 * Seed that invites the first administrator of an installation, or another one if the operator asks for it, and prints
 * the one-time address on the console, not in the log.
 */
@ApplicationScoped
class BootstrapAdminInvitation implements SeedData {
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    InvitationRepository invitations;

    @Inject
    AccountRepository accounts;

    private InvitationRepository.InvitationLink made;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void seed() {
        if (!Settings.isDemo() && (!accounts.hasAdministrator() || Settings.isSetUp())) {
            made = invitations.first();
        }
    }

    void announce(@ObservesAsync ApplicationReady opened) {
        if (made != null) {
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                    .printf(
                            "%nAt this address an administrator's account can be created."
                                    + " It is valid once, until %s in China:%n%n    %s%n%n",
                            UNTIL.format(made.expires().atZone(ApplicationClock.CHINA)), made.url());
        }
    }
}
