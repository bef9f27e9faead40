package fangxin.edition;

import fangxin.Wording;
import fangxin.criteria.Edition;
import fangxin.criteria.Editions;
import fangxin.criteria.PublishedEdition;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Where anybody reads by which criteria is judged: every edition that was published, and what changed between two. */
@Stateless
@PermitAll
public class EditionDesk {
    /**
     * An edition in the list.
     *
     * @param publishedName who published it, or null for one that came with the software
     */
    public record Line(String sheet, int issue, Wording name, String effectiveFrom, String effectiveUntil, int items,
            double full, Instant publishedAt, String publishedName) { }

    @Inject
    Editions editions;

    public List<Line> editions() {
        return editions.all().stream().map(EditionDesk::line).toList();
    }

    private static Line line(PublishedEdition published) {
        Edition edition = published.content();
        return new Line(edition.sheet(), edition.issue(), edition.name(), edition.effectiveFrom(),
                edition.effectiveUntil(), (int) edition.allItems().count(), edition.full(), published.publishedAt(),
                published.publishedName());
    }

    public Edition edition(String sheet, int issue) {
        return editions.of(sheet, issue);
    }

    /** What a later edition of a sheet changed. */
    public List<Comparison.Difference> compare(String sheet, int before, int after) {
        return Comparison.of(editions.of(sheet, before), editions.of(sheet, after));
    }

    public byte[] workbook(String sheet, int issue, Locale locale) {
        return Workbook.write(editions.of(sheet, issue), locale);
    }
}
