package fangxin.naming;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.evaluation.Faults;
import fangxin.evidence.FileStore;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.platform.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Where plaques are handed over, asked back, taken back and made again, and where their maker's list comes from. */
@Stateless
@RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER})
public class PlaqueDesk {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    /**
     * A plaque as it stands.
     *
     * @param held whether the holder can have one that is to be given back
     */
    public record View(String number, String title, LocalDate handedOverOn, String receiver, String photo,
            LocalDate dueOn, LocalDate returnedOn, String takenBy, String returnPhoto, boolean held)
            implements Serializable {
        static View of(Title title) {
            Plaque plaque = title.plaque();
            return new View(plaque.number(), title.number(), plaque.handedOverOn(), plaque.receiver(), plaque.photo(),
                    plaque.dueOn(), plaque.returnedOn(), plaque.takenBy(), plaque.returnPhoto(),
                    title.plaqueMayBeHeld());
        }
    }

    /** What a maker engraves. {@code address} is what the code on it opens. */
    public record ToMake(String plaque, Wording wording, String level, String registeredName, String signName,
            String number, LocalDate validUntil, Wording namingBody, String address) { }

    /** A plaque that a holder still has to give back. */
    public record Outstanding(String number, String title, String signName, String registeredName, String address,
            LocalDate dueOn, boolean dueProvisional, int daysLeft) { }

    @Inject
    Titles titles;
    @Inject
    ActDesk acts;
    @Inject
    FileStore files;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
    public View plaque(String number) {
        Title title = titles.byNumber(number);
        Actor actor = signedIn.actor();
        if (!actor.holds(Role.AUDITOR) && !Owning.offices(actor).contains(title.owner())) {
            throw new Unknown(number);
        }
        return View.of(title);
    }

    /** Records the hand-over of a plaque: day, person, and a photo where there is one. */
    public View handOver(String number, LocalDate on, String receiver, String photoName, InputStream photo) {
        Title title = own(number);
        new Faults().refuse(on == null, "handedOverOn", "naming.handOver.needs.day")
                .needs("receiver", receiver, LONGEST_NAME, "naming.handOver.needs.receiver").check();
        title.handOver(on, receiver.strip(), keep(title, photoName, photo), taken());
        return View.of(title);
    }

    /** Records that a plaque was taken back: day, by whom, and a photo where there is one. */
    public View takeBack(String number, LocalDate on, String person, String photoName, InputStream photo) {
        Title title = own(number);
        new Faults().refuse(on == null, "returnedOn", "naming.plaque.return.needs.day")
                .needs("takenBy", person, LONGEST_NAME, "naming.plaque.return.needs.takenBy").check();
        title.takeBack(on, person.strip(), keep(title, photoName, photo), taken());
        return View.of(title);
    }

    /** Has a lost or broken plaque made again under the same number, with the next index. */
    public View reissue(String number, String reason) {
        Title title = own(number);
        new Faults().needs("reason", reason, LONGEST_REASON, "naming.plaque.reissue.needs.reason").check();
        title.reissue(reason.strip(), taken());
        return View.of(title);
    }

    /** The plaques that one's offices wait for, the most urgent first. */
    public List<Outstanding> outstanding() {
        Moment now = moments.now();
        return titles.outstanding(Owning.offices(signedIn.actor())).stream().map(title -> new Outstanding(
                title.plaque().number(), title.number(), title.signName(), title.registeredName(), title.address(),
                title.plaque().dueOn(), now.calendar().provisional(title.plaque().dueOn()),
                now.daysLeft(title.plaque().dueOn()))).toList();
    }

    /** The plaques of a naming, for their maker. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
    public List<ToMake> toMake(String act) {
        ActView naming = acts.act(act);
        if (naming.kind() != Act.Kind.NAMING) {
            throw new Unknown(act);
        }
        if (naming.state() != Act.State.SIGNED) {
            throw new RuleViolation("naming.plaque.unsigned");
        }
        return titles.numbered(naming.items().stream().map(ActView.Item::title).filter(Objects::nonNull).toList())
                .stream().sorted(Comparator.comparing(Title::number)).map(PlaqueDesk::toMake).toList();
    }

    /** One plaque, when it is made again. */
    public List<ToMake> toMakeAgain(String number) {
        return List.of(toMake(own(number)));
    }

    private static ToMake toMake(Title title) {
        return new ToMake(title.plaque().number(), title.wording(), title.level().name(), title.registeredName(),
                title.signName(), grouped(title.number()), title.validUntil(),
                title.namingBody(), Settings.baseUrl() + "/v/" + title.number());
    }

    /** A number that an older register gave is engraved as it is. */
    private static String grouped(String number) {
        return CertificateNumber.parse(number).map(CertificateNumber::grouped).orElse(number);
    }

    private Taken taken() {
        return new Taken(signedIn.actor(), moments.now());
    }

    private Title own(String number) {
        Title title = titles.held(number);
        if (!Owning.offices(signedIn.actor()).contains(title.owner())) {
            throw new Unknown(number);
        }
        return title;
    }

    private String keep(Title title, String name, InputStream photo) {
        return photo == null ? null
                : files.store(title.number(), "HAND_OVER", name, photo, signedIn.actor().account()).id();
    }
}
