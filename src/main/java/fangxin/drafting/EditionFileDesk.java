package fangxin.drafting;

import fangxin.RuleViolation;
import fangxin.criteria.Edition;
import fangxin.edition.Comparison;
import fangxin.edition.Workbook;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.platform.Json;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Where drafts go out as files, come back from files, and are compared with what they began from. */
@Stateless
@RolesAllowed({Roles.AUTHORITY, Roles.COUNTY_OFFICE})
public class EditionFileDesk {
    private static final int MOST = 5_000_000;

    @Inject
    EditionDrafts drafts;
    @Inject
    Keepers keepers;
    @Inject
    Drafting drafting;
    @Inject
    SignedIn signedIn;

    /** Takes the whole content from a file, JSON or XLSX; the sheet and the year of the draft stay. */
    public DraftView take(String id, int basedOn, InputStream content) {
        Edition read = read(content);
        return drafting.change(id, basedOn, EditionDraft.ALL, edition -> new Edition(edition.sheet(), edition.issue(),
                read.name(), read.effectiveFrom(), read.effectiveUntil(), read.sections(), read.bonus(), read.minus(),
                read.thresholds(), read.levels()));
    }

    private static Edition read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MOST);
            if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                return Workbook.read(bytes);
            }
            Edition read = Json.read(new String(bytes, StandardCharsets.UTF_8), Edition.class);
            if (read != null) {
                return read;
            }
        } catch (JsonbException | JsonException noEdition) {
            throw RuleViolation.at("file", "edition.file.unreadable");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw RuleViolation.at("file", "edition.file.unreadable");
    }

    private EditionDraft draft(String id) {
        return keepers.require(signedIn.actor(), drafts.byId(id));
    }

    public byte[] workbook(String id, Locale locale) {
        return Workbook.write(draft(id).content(), locale);
    }

    /** What a draft changes of the edition it began from; nothing is compared where there is none. */
    public List<Comparison.Difference> compare(String id) {
        EditionDraft draft = draft(id);
        return draft.base() == null ? List.of() : Comparison.of(drafting.published(draft.base()), draft.content());
    }
}
