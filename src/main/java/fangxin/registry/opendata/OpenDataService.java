package fangxin.registry.opendata;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.rating.PublicRatingService;
import fangxin.registry.search.CodeNames;
import fangxin.registry.search.UnitRecord;
import fangxin.registry.search.UnitSearchIndex;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Service boundary by which anyone reads the open data of the register: all units or the changes since a sequence
 * number, all ratings, their files, and the names of codes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenDataService {
    /** Licence of the open data: free use with attribution. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** Changes are gathered for each reader, all units once for all readers (0089). */
    private static final int MAX_CHANGES = 2_000;

    @Inject
    UnitSearchIndex index;

    @Inject
    PublicRatingService ratings;

    @Inject
    BusinessClock clock;

    @Inject
    OpenDataStore store;

    /**
     * A state of the register.
     *
     * @param sequence sequence number of the last change that it contains
     * @param day      day for which standings are given
     */
    public record RegisterSnapshot(long sequence, Instant asOf, LocalDate day) {}

    /** Returns the present state. Data that are read afterwards are at least as new. */
    public RegisterSnapshot snapshot() {
        return new RegisterSnapshot(index.sequence(), index.asOf(), clock.now().today());
    }

    /** Visits all units of any standing. */
    public void forEach(Consumer<UnitRecord> reader) {
        index.forEach(reader);
    }

    /**
     * Parses the sequence number that a reader has reached.
     *
     * @throws MalformedRequest if it is no number, or greater than the present one
     */
    public long parseSequence(String text, RegisterSnapshot now) {
        if (text != null && text.matches("[0-9]{1,18}") && Long.parseLong(text) <= now.sequence()) {
            return Long.parseLong(text);
        }
        throw new MalformedRequest(
                List.of(new Violation("since", "registry.open.since", List.of(String.valueOf(now.sequence())))));
    }

    /** Thrown when the log of changes cannot be read because the database is unavailable. */
    @ApplicationException
    public static class RegisterUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RegisterUnavailable(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Returns the units that have changed since a sequence number, or whose last day has passed. Empty if so many have
     * changed that the file of all units is smaller to load.
     */
    public Optional<List<UnitRecord>> changes(long since, RegisterSnapshot now) {
        if (!index.isDatabaseReadable()) {
            throw new RegisterUnavailable(null);
        }
        try {
            return index.findChanged(since, now.sequence(), now.day(), MAX_CHANGES);
        } catch (IllegalStateException failed) {
            throw new RegisterUnavailable(failed);
        }
    }

    /** Returns a full file of the register, as new as a state or newer; empty where too many wait for files. */
    public Optional<OpenDataStore.OpenDataFile> fullFile(
            String name, boolean packed, RegisterSnapshot wanted, OpenDataStore.FileContent content) {
        return store.fullFile(name, packed, wanted, content);
    }

    /** Creates a file for one reader, who passes it to {@link #delete}; empty where too many readers wait for files. */
    public Optional<OpenDataStore.OpenDataFile> temporaryFile(
            String name, boolean packed, RegisterSnapshot edition, OpenDataStore.FileContent content) {
        return store.temporaryFile(name, packed, edition, content);
    }

    public void delete(OpenDataStore.OpenDataFile read) {
        OpenDataStore.delete(read.path());
    }

    /**
     * Returns the present state of the ratings, whose sequence grows with their changes; empty before a formula was
     * adopted.
     *
     * @throws RegisterUnavailable if the database is unavailable
     */
    public Optional<RegisterSnapshot> ratings() {
        if (!index.isDatabaseReadable()) {
            throw new RegisterUnavailable(null);
        }
        BusinessMoment now = clock.now();
        return ratings.formula().map(any -> new RegisterSnapshot(ratings.revision(), now.at(), now.today()));
    }

    /** Returns the issues of the formula by which the ratings are computed. */
    public List<PublicRatingService.AdoptedFormula> formulas() {
        return ratings.formulas();
    }

    /** Visits all public ratings. */
    public void forEachRating(Consumer<PublicRatingService.PublishedRating> reader) {
        ratings.forEach(reader);
    }

    /** Returns the names of the codes. */
    public CodeNames codeNames() {
        return index.names();
    }
}
