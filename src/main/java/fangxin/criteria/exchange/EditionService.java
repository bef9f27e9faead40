package fangxin.criteria.exchange;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.PublishedEdition;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Service boundary by which anyone lists published editions with their validity today, and their issues, reads one,
 * compares two, and exports one as a workbook.
 */
@Stateless
@PermitAll
public class EditionService {
    /**
     * An edition in the list.
     *
     * @param publishedName who published it, or null for one that came with the software
     * @param sha256        digest of its JSON file, byte by byte; null for one that was published before digests were
     */
    public record EditionLine(
            String sheet,
            int issue,
            LocalizedText name,
            String effectiveFrom,
            String effectiveUntil,
            int items,
            double full,
            @NotNull Instant publishedAt,
            String publishedName,
            @NotNull EditionValidity validity,
            String sha256) {
        public LocalDate firstDay() {
            return LocalDate.parse(effectiveFrom);
        }

        /** Returns the last day in force; null for an edition without an end. */
        public LocalDate lastDay() {
            return effectiveUntil == null || effectiveUntil.isBlank() ? null : LocalDate.parse(effectiveUntil);
        }
    }

    /** Whether an edition is in force today. */
    public enum EditionValidity {
        LATER,
        IN_FORCE,
        OVER
    }

    /** Values that order the list of editions, by the key of its column. */
    private static final Map<String, Function<EditionLine, Comparable<?>>> ORDERS = Map.of(
            "sheet", EditionLine::sheet,
            "issue", EditionLine::issue,
            "items", EditionLine::items,
            "full", EditionLine::full,
            "from", EditionLine::firstDay,
            "until", EditionLine::lastDay,
            "published", EditionLine::publishedAt);

    @Inject
    EditionRepository editions;

    @Inject
    BusinessClock businessClock;

    public List<EditionLine> editions() {
        LocalDate today = businessClock.now().today();
        return editions.all().stream().map(published -> line(published, today)).toList();
    }

    /** Returns a part of the editions that a filter includes. */
    public List<EditionLine> page(EditionFilter filter, ListSlice slice) {
        return slice.part(included(filter), ORDERS);
    }

    /** Returns the number of the editions that a filter includes. */
    public long count(EditionFilter filter) {
        return included(filter).size();
    }

    private List<EditionLine> included(EditionFilter filter) {
        return editions().stream().filter(filter::includes).toList();
    }

    /** Returns the issues of all sheets, the newest first. */
    public List<Integer> issues() {
        return editions.all().stream()
                .map(PublishedEdition::issue)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The content is read from the cache of the repository: it is parsed and checked against its digest once. */
    private EditionLine line(PublishedEdition published, LocalDate today) {
        CriteriaEdition edition = editions.of(published.sheet(), published.issue());
        return new EditionLine(
                edition.sheet(),
                edition.issue(),
                edition.name(),
                edition.effectiveFrom(),
                edition.effectiveUntil(),
                (int) edition.allItems().count(),
                edition.full(),
                published.publishedAt(),
                published.publishedByName(),
                edition.isInForce(today)
                        ? EditionValidity.IN_FORCE
                        : today.isBefore(LocalDate.parse(edition.effectiveFrom()))
                                ? EditionValidity.LATER
                                : EditionValidity.OVER,
                published.sha256());
    }

    public CriteriaEdition edition(String sheet, int issue) {
        return editions.of(sheet, issue);
    }

    /** Returns the differences between two editions of a sheet. */
    public List<EditionDiff.RowDifference> compare(String sheet, int before, int after) {
        return EditionDiff.of(editions.of(sheet, before), editions.of(sheet, after));
    }

    public byte[] workbook(String sheet, int issue, Locale locale) {
        return EditionWorkbook.write(editions.of(sheet, issue), locale);
    }
}
