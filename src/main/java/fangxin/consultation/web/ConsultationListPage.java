package fangxin.consultation.web;

import fangxin.consultation.ConsultationDesk;
import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a body is asked, and how the office's requests stand. */
@Named
@RequestScoped
public class ConsultationListPage {
    @Inject
    SignedIn signedIn;
    @Inject
    ConsultationDesk desk;
    private List<ConsultationDesk.Asked> asked;
    private List<ConsultationDesk.Running> running;
    private List<ConsultationDesk.Ready> ready;

    public void open() {
        asked = isMember() ? desk.askedOfMe() : List.of();
        running = isOffice() ? desk.running() : List.of();
        ready = isOffice() ? desk.ready() : List.of();
    }

    public boolean isMember() {
        return signedIn.actor().holds(Role.CONFERENCE_MEMBER);
    }

    public boolean isOffice() {
        return signedIn.actor().holds(Role.COUNTY_OFFICE);
    }

    public List<ConsultationDesk.Asked> getAsked() {
        return asked;
    }

    public List<ConsultationDesk.Running> getRunning() {
        return running;
    }

    public List<ConsultationDesk.Ready> getReady() {
        return ready;
    }
}
