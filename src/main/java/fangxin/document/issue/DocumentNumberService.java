package fangxin.document.issue;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.document.template.DocumentType;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Service of the register of document numbers (文号登记簿) of an office and of its agency codes. */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER, RoleNames.REVIEWER, RoleNames.SIGNER, RoleNames.AUDITOR})
public class DocumentNumberService {
    /** Line of the register. {@code fromOffice}: the office gave the number in a system of its own. */
    public record DocumentNumberLine(
            String number,
            DocumentType kind,
            String subject,
            String candidacy,
            String office,
            LocalDate datedOn,
            boolean fromOffice,
            String issuedBy,
            Instant issuedAt) {
        public String address() {
            return "/work/document?kind=" + kind.slug() + "&subject=" + subject;
        }
    }

    /** Page of the register. */
    public record DocumentNumberPage(List<DocumentNumberLine> lines, long total) {}

    /** Number series of a document type: its agency code, and the next number. */
    public record NumberSeriesView(DocumentType kind, String word, String next) {}

    @Inject
    DocumentRepository papers;

    @Inject
    DocumentNumbering numbering;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    public DocumentNumberPage page(String words, int first, int count) {
        Actor actor = signedIn.actor();
        List<String> offices = offices(actor);
        return new DocumentNumberPage(
                papers.of(offices, actor.away(), words, first, count).stream()
                        .map(paper -> new DocumentNumberLine(
                                paper.number(),
                                paper.kind(),
                                paper.subject(),
                                paper.candidacy(),
                                paper.office(),
                                paper.datedOn(),
                                paper.fromOffice(),
                                paper.actorName(),
                                paper.issuedAt()))
                        .toList(),
                papers.count(offices, actor.away(), words));
    }

    /** The office whose series this person sees. */
    public LocalizedText office() {
        return agencies.byCode(own()).name();
    }

    public List<NumberSeriesView> series() {
        String office = own();
        Map<DocumentType, String> words = numbering.words(office);
        int year = moments.now().today().getYear();
        return Arrays.stream(DocumentType.values())
                .filter(DocumentType::numbered)
                .map(kind -> new NumberSeriesView(
                        kind, words.getOrDefault(kind, ""), numbering.foreseen(office, kind, year)))
                .toList();
    }

    /** Gives the papers of a kind another word, from the next one on. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void rename(DocumentType kind, String word) {
        String office =
                signedIn.actor().placesAs(Role.COUNTY_OFFICE).findFirst().orElseThrow();
        if (!kind.numbered()) {
            throw new NotFound(kind.slug());
        }
        numbering.rename(office, kind, word);
    }

    private String own() {
        return offices(signedIn.actor()).getFirst();
    }

    private List<String> offices(Actor actor) {
        Stream<String> own = actor.posts().stream()
                .filter(post -> switch (post.role()) {
                    case COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER, AUDITOR -> true;
                    default -> false;
                })
                .map(Actor.Post::at);
        return (actor.auditsAll()
                        ? Stream.concat(
                                own,
                                Stream.concat(
                                                agencies.ofKind(Agency.AgencyType.CITY_OFFICE).stream(),
                                                agencies.countyOffices().stream())
                                        .map(Agency::code))
                        : own)
                .distinct()
                .toList();
    }
}
