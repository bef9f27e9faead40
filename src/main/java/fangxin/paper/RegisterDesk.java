package fangxin.paper;

import fangxin.Unknown;
import fangxin.Wording;
import fangxin.calendar.Moments;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.stationery.PaperKind;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The register of document numbers (文号登记簿) of an office, and the words before them. */
@Stateless
@RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
public class RegisterDesk {
    /** One number. {@code fromOffice}: it was given elsewhere. */
    public record Line(String number, PaperKind kind, String subject, String candidacy, String office,
            LocalDate datedOn, boolean fromOffice, String issuedBy, Instant issuedAt) {
        public String address() {
            return "/work/paper?kind=" + kind.slug() + "&subject=" + subject;
        }
    }

    /** A page of the register. */
    public record Page(List<Line> lines, long total) { }

    /** The series of a kind of paper: its word, and the number that comes next. */
    public record Known(PaperKind kind, String word, String next) { }

    @Inject
    Papers papers;
    @Inject
    Numbering numbering;
    @Inject
    Organs organs;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public Page page(String words, int first, int count) {
        Actor actor = signedIn.actor();
        List<String> offices = offices(actor);
        return new Page(papers.of(offices, actor.away(), words, first, count).stream().map(paper -> new Line(paper.number(),
                paper.kind(), paper.subject(), paper.candidacy(), paper.office(), paper.datedOn(), paper.fromOffice(),
                paper.actorName(), paper.issuedAt())).toList(), papers.count(offices, actor.away(), words));
    }

    /** The office whose series this person sees. */
    public Wording office() {
        return organs.byCode(own()).name();
    }

    public List<Known> series() {
        String office = own();
        Map<PaperKind, String> words = numbering.words(office);
        int year = moments.now().today().getYear();
        return Arrays.stream(PaperKind.values()).filter(PaperKind::numbered).map(kind -> new Known(kind,
                words.getOrDefault(kind, ""), numbering.foreseen(office, kind, year))).toList();
    }

    /** Gives the papers of a kind another word, from the next one on. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void rename(PaperKind kind, String word) {
        String office = signedIn.actor().placesAs(Role.COUNTY_OFFICE).findFirst().orElseThrow();
        if (!kind.numbered()) {
            throw new Unknown(kind.slug());
        }
        numbering.rename(office, kind, word);
    }

    private String own() {
        return offices(signedIn.actor()).getFirst();
    }

    private List<String> offices(Actor actor) {
        Stream<String> own = actor.posts().stream().filter(post -> switch (post.role()) {
            case COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER, AUDITOR -> true;
            default -> false;
        }).map(Actor.Post::at);
        return (actor.holds(Role.AUDITOR) ? Stream.concat(own, Stream.concat(organs.ofKind(Organ.Kind.CITY_OFFICE)
                .stream(), organs.countyOffices().stream()).map(Organ::code)) : own).distinct().toList();
    }
}
