package fangxin.invitation;

import fangxin.identity.Accounts;
import fangxin.platform.Clocks;
import fangxin.platform.Opened;
import fangxin.platform.Seed;
import fangxin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** Invites the first administrator of an installation without one: the address is printed on the console, not logged. */
@ApplicationScoped
public class FirstInvitation implements Seed {
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Invitations invitations;
    @Inject
    Accounts accounts;
    private Invitations.Address made;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void sow() {
        if (!Settings.demo() && (!accounts.someoneWorks() || Settings.setUp())) {
            made = invitations.first();
        }
    }

    void announce(@ObservesAsync Opened opened) {
        if (made != null) {
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                    .printf("%nNobody administers Fangxin yet. Open this address to make the account of the first"
                            + " administrator;%nit is good once, until %s in China:%n%n    %s%n%n",
                            UNTIL.format(made.expires().atZone(Clocks.CHINA)), made.url());
        }
    }
}
