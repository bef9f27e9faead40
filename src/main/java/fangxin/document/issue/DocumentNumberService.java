package fangxin.document.issue;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.document.template.DocumentType;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Service boundary for the register of document numbers (文号登记簿) of an office: shows and counts them, and shows and
 * changes its agency codes.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class DocumentNumberService {
    /** Line of the register; {@code fromOffice} is true if the office assigned the number in its own system. */
    public record DocumentNumberLine(
            @NotNull String number,
            @NotNull String type,
            @NotNull LocalizedText name,
            @NotNull String subject,
            String candidacy,
            @NotNull String office,
            @NotNull LocalDate datedOn,
            boolean fromOffice,
            @NotNull String issuedBy,
            @NotNull Instant issuedAt) {
        public String address() {
            return "/work/document?type=" + type.toLowerCase(Locale.ROOT) + "&subject=" + subject;
        }
    }

    /** Page of the register. */
    public record DocumentNumberPage(@NotNull List<DocumentNumberLine> lines, long total) {}

    /** Number series of a document type: its agency code, and the next number. */
    public record NumberSeriesView(
            @NotNull String type,
            @NotNull LocalizedText name,
            @NotNull String agencyCode,
            @NotNull String next) {}

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentNumbering numbering;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public DocumentNumberPage page(String text, int first, int count) {
        DocumentNumberFilter filter = new DocumentNumberFilter(text, null, null);
        return new DocumentNumberPage(lines(filter, new ListSlice(null, first, count)), count(filter));
    }

    /** Lists a part of the register of the offices that the caller reads. */
    public List<DocumentNumberLine> lines(DocumentNumberFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return documents.of(offices(actor), actor.away(), filter, slice).stream()
                .map(document -> new DocumentNumberLine(
                        document.number(),
                        document.documentType(),
                        types.byCode(document.documentType()).name(),
                        document.subject(),
                        document.candidacy(),
                        document.office(),
                        document.documentDate(),
                        document.isNumberFromOffice(),
                        document.actor().name(),
                        document.issuedAt()))
                .toList();
    }

    /** Counts the lines in the register of the offices that the caller reads. */
    public long count(DocumentNumberFilter filter) {
        Actor actor = currentUser.actor();
        return documents.count(offices(actor), actor.away(), filter);
    }

    private List<String> offices(Actor actor) {
        return OfficeScope.readBy(actor, agencies, RoleGroup.OFFICE_STAFF::includes);
    }

    /** Returns the office whose series the caller sees. */
    public LocalizedText office() {
        return agencies.byCode(ownOffice()).name();
    }

    public List<NumberSeriesView> series() {
        String office = ownOffice();
        Map<String, String> agencyCodes = numbering.agencyCodes(office);
        int year = businessClock.now().today().getYear();
        return types.all().stream()
                .filter(DocumentType::numbered)
                .map(type -> new NumberSeriesView(
                        type.code(),
                        type.name(),
                        agencyCodes.getOrDefault(type.code(), ""),
                        numbering.previewNumber(office, type.code(), year)))
                .toList();
    }

    /** Changes the agency code of a document type, from the next document on. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void rename(DocumentType type, AgencyCodeInput input) {
        String office =
                currentUser.actor().placesAs(Role.COUNTY_OFFICE).findFirst().orElseThrow();
        if (!type.numbered()) {
            throw new NotFound(type.slug());
        }
        numbering.rename(office, type.code(), Constraints.check(input).agencyCode());
    }

    private String ownOffice() {
        return OfficeScope.heldBy(
                        currentUser.actor(), role -> role == Role.AUDITOR || RoleGroup.OFFICE_STAFF.includes(role))
                .getFirst();
    }
}
