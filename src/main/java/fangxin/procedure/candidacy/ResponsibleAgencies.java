package fangxin.procedure.candidacy;

import fangxin.common.validation.Length;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * Embeddable, immutable value: the codes of the agencies in charge of a candidacy (office, station, sector authority,
 * office that reviews a refusal, office above that accepts). Immutable: the candidacy replaces them as a whole, so that
 * EclipseLink notices each change.
 */
@Embeddable
public class ResponsibleAgencies {
    @NotNull
    @Length(max = 30)
    private String office;

    @Length(max = 30)
    private String station;

    @Length(max = 30)
    private String authority;

    @Length(max = 30)
    private String reviewOffice;

    @Length(max = 30)
    private String acceptanceOffice;

    protected ResponsibleAgencies() {}

    private ResponsibleAgencies(
            String office, String station, String authority, String reviewOffice, String acceptanceOffice) {
        this.office = office;
        this.station = station;
        this.authority = authority;
        this.reviewOffice = reviewOffice;
        this.acceptanceOffice = acceptanceOffice;
    }

    /** Agencies of a candidacy whose premises are not known yet: the county-level office alone. */
    static ResponsibleAgencies of(String office) {
        return new ResponsibleAgencies(office, null, null, null, null);
    }

    ResponsibleAgencies withOfficeAndStation(String newOffice, String newStation) {
        return new ResponsibleAgencies(newOffice, newStation, authority, reviewOffice, acceptanceOffice);
    }

    ResponsibleAgencies withAuthority(String newAuthority) {
        return new ResponsibleAgencies(office, station, newAuthority, reviewOffice, acceptanceOffice);
    }

    ResponsibleAgencies withReviewOffice(String newReviewOffice) {
        return new ResponsibleAgencies(office, station, authority, newReviewOffice, acceptanceOffice);
    }

    ResponsibleAgencies withAcceptanceOffice(String newAcceptanceOffice) {
        return new ResponsibleAgencies(office, station, authority, reviewOffice, newAcceptanceOffice);
    }

    /** Replaces the code of a merged agency by its successor's, in every part that it has. */
    ResponsibleAgencies transferred(String from, String into) {
        return new ResponsibleAgencies(
                from.equals(office) ? into : office,
                from.equals(station) ? into : station,
                from.equals(authority) ? into : authority,
                from.equals(reviewOffice) ? into : reviewOffice,
                from.equals(acceptanceOffice) ? into : acceptanceOffice);
    }

    /** Returns the county-level office for the area in which the premises lie. */
    String office() {
        return office;
    }

    /** Returns the market supervision station, or null before the premises are known. */
    String station() {
        return station;
    }

    /** Returns the sector authority that evaluates, or null before the station has verified the trade. */
    String authority() {
        return authority;
    }

    /** Returns the office that reviews the refusal, or null before a review is asked for. */
    String reviewOffice() {
        return reviewOffice;
    }

    /** Returns the office above that accepts, or null where the own office does. */
    String acceptanceOffice() {
        return acceptanceOffice;
    }
}
