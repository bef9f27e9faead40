package fangxin.referral.web;

import fangxin.RuleViolation.Violation;
import fangxin.platform.web.Look;
import fangxin.referral.ReferralDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Where an office puts together what goes up. */
@Named
@ViewScoped
public class SendUpPage implements Serializable {
    @Inject
    ReferralDesk desk;
    private String reference;
    private String round;
    private List<ReferralDesk.Ready> ready = List.of();
    private List<String> chosen = new ArrayList<>();
    private String recipient;

    public void open() {
        round = round == null ? desk.roundOf(reference) : round;
        ready = desk.ready(round);
        ready.stream().filter(each -> each.clean() && (reference == null || reference.equals(each.reference())))
                .forEach(each -> chosen.add(each.reference()));
    }

    public String prepare() {
        String id = desk.prepare(round, recipient, chosen);
        Look.tell("referral.done.prepared", chosen.size());
        return "/work/referral.xhtml?faces-redirect=true&id=" + id;
    }

    public String sentence(Violation obstacle) {
        return Look.say(obstacle.key(), obstacle.arguments().toArray());
    }

    public List<ReferralDesk.Ready> getReady() {
        return ready;
    }

    public List<ReferralDesk.Ready> getClean() {
        return ready.stream().filter(ReferralDesk.Ready::clean).toList();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = new ArrayList<>(chosen);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }
}
